using Microsoft.AspNetCore.Components;
using OpenData.SiteTemplates.Formatting;
using OpenData.SiteTemplates.Models;

namespace OpenData.SiteTemplates.Partials;

/// <summary>A sentence whose figures keep their source marks: fills a pattern of the texts with text, figures and markup.</summary>
internal static class Sentence
{
    /// <summary>Fills <paramref name="pattern"/>; a value is a <see cref="string"/>, a <see cref="Figure"/> or a <see cref="RenderFragment"/>.</summary>
    /// <exception cref="FormatException">The pattern names a place that is not given.</exception>
    public static RenderFragment Of(string pattern, params (string Name, object Value)[] values) => builder =>
    {
        foreach (var piece in Pattern.Split(pattern))
        {
            if (!piece.IsPlace)
            {
                builder.AddContent(0, piece.Text.ToString());
                continue;
            }

            switch (Pattern.Find<object>(values, piece.Text, pattern))
            {
                case Figure figure:
                    builder.OpenComponent<FigureText>(1);
                    builder.AddComponentParameter(2, nameof(FigureText.Figure), figure);
                    builder.CloseComponent();
                    break;
                case RenderFragment fragment:
                    builder.AddContent(3, fragment);
                    break;
                case var text:
                    builder.AddContent(4, (string)text);
                    break;
            }
        }
    };

    /// <summary>A file by what it holds and its name, with the way to it.</summary>
    public static RenderFragment Link(DataDownload file) => builder =>
    {
        builder.OpenElement(0, "a");
        builder.AddAttribute(1, "href", file.Href);
        builder.AddContent(2, $"{file.Title} ({file.Name})");
        builder.CloseElement();
    };

    /// <summary>A figure followed by what it counts.</summary>
    public static RenderFragment WithUnit(Figure figure) => builder =>
    {
        builder.OpenComponent<FigureText>(0);
        builder.AddComponentParameter(1, nameof(FigureText.Figure), figure);
        builder.AddComponentParameter(2, nameof(FigureText.WithUnit), true);
        builder.CloseComponent();
    };

    /// <summary>Puts things in a row, as a sentence lists them: “a, b and c”.</summary>
    public static RenderFragment List(string lastSeparator, IReadOnlyList<RenderFragment> items) => builder =>
    {
        for (var n = 0; n < items.Count; n++)
        {
            if (n > 0)
                builder.AddContent(0, n == items.Count - 1 ? lastSeparator : ", ");
            builder.AddContent(1, items[n]);
        }
    };
}
