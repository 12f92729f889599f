using OpenData.SiteGen.Commands;

return await SiteCommand.Create().Parse(args).InvokeAsync();
