using System.Globalization;
using System.Text;
using QRCoder;

namespace Namjai.Listen.Surveys.Publishing;

/// <summary>An address as a QR code: the squares as one path, to be drawn as large as wanted. A quarter of it may be hidden by a cup and it still reads.</summary>
internal static class QrCode
{
    /// <returns>The side of the picture in squares, its quiet edge included, and the path of its dark squares.</returns>
    public static (int Side, string Path) Of(string address)
    {
        using var generator = new QRCodeGenerator();
        using var code = generator.CreateQrCode(address, QRCodeGenerator.ECCLevel.Q);
        var path = new StringBuilder();
        for (var y = 0; y < code.ModuleMatrix.Count; y++)
        {
            for (var x = 0; x < code.ModuleMatrix[y].Count; x++)
            {
                if (code.ModuleMatrix[y][x])
                    path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h1v1h-1z");
            }
        }
        return (code.ModuleMatrix.Count, path.ToString());
    }
}
