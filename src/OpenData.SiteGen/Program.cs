Console.WriteLine("OpenData");
