package justright.access;

import javafx.scene.paint.Color;

/// How colours are told apart: contrast by WCAG 2.2; difference by CIEDE2000 (Sharma, Wu and Dalal 2005); what eyes
/// without one kind of cone make of a colour (Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB).
public final class Sight {

    private static final double[] WHITE = {0.95047, 1, 1.08883};

    /// Eyes.
    enum Eye {
        USUAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
        PROTANOPIA(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
        DEUTERANOPIA(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
        TRITANOPIA(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

        @SuppressWarnings("ImmutableEnumChecker") // never changed
        private final double[] matrix;

        Eye(double... matrix) {
            this.matrix = matrix;
        }

        private double[] see(double[] rgb) {
            double[] seen = new double[3];
            for (int i = 0; i < 3; i++) {
                double sum = matrix[3 * i] * rgb[0] + matrix[3 * i + 1] * rgb[1] + matrix[3 * i + 2] * rgb[2];
                seen[i] = Math.clamp(sum, 0.0, 1.0);
            }
            return seen;
        }
    }

    private Sight() {}

    /// 1 for the same colour, 21 for black on white.
    public static double contrast(Color a, Color b) {
        double lighter = Math.max(luminance(a), luminance(b));
        double darker = Math.min(luminance(a), luminance(b));
        return (lighter + 0.05) / (darker + 0.05);
    }

    /// `front` as it looks over `back`.
    static Color over(Color front, Color back) {
        return back.interpolate(front.deriveColor(0, 1, 1, 1 / front.getOpacity()), front.getOpacity());
    }

    private static double luminance(Color color) {
        double[] rgb = linear(color);
        return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
    }

    private static double[] linear(Color color) {
        return new double[] {linear(color.getRed()), linear(color.getGreen()), linear(color.getBlue())};
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    /// How far apart two colours look to an eye; 1 can just be told side by side.
    static double difference(Color a, Color b, Eye eye) {
        return ciede2000(lab(eye.see(linear(a))), lab(eye.see(linear(b))));
    }

    private static double[] lab(double[] rgb) {
        double x = f((0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2]) / WHITE[0]);
        double y = f((0.2126729 * rgb[0] + 0.7151522 * rgb[1] + 0.0721750 * rgb[2]) / WHITE[1]);
        double z = f((0.0193339 * rgb[0] + 0.1191920 * rgb[1] + 0.9503041 * rgb[2]) / WHITE[2]);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double f(double t) {
        return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    }

    static double ciede2000(double[] one, double[] two) {
        double mean = (Math.hypot(one[1], one[2]) + Math.hypot(two[1], two[2])) / 2;
        double g = 1.5 - 0.5 * Math.sqrt(share(mean));
        double a1 = g * one[1];
        double a2 = g * two[1];
        double c1 = Math.hypot(a1, one[2]);
        double c2 = Math.hypot(a2, two[2]);
        double h1 = angle(one[2], a1);
        double h2 = angle(two[2], a2);
        double turn = c1 * c2 == 0 ? 0 : Math.IEEEremainder(h2 - h1, 360);
        double hue = c1 * c2 == 0 ? h1 + h2 : h1 + turn / 2;
        double light = (one[0] + two[0]) / 2 - 50;
        double chroma = (c1 + c2) / 2;
        double t = 1 - 0.17 * cos(hue - 30) + 0.24 * cos(2 * hue) + 0.32 * cos(3 * hue + 6) - 0.20 * cos(4 * hue - 63);
        double dl = (two[0] - one[0]) / (1 + 0.015 * light * light / Math.sqrt(20 + light * light));
        double dc = (c2 - c1) / (1 + 0.045 * chroma);
        double dh = 2 * Math.sqrt(c1 * c2) * Math.sin(Math.toRadians(turn / 2)) / (1 + 0.015 * chroma * t);
        double near = Math.IEEEremainder(hue - 275, 360) / 25;
        double rotation = -Math.sin(Math.toRadians(60 * Math.exp(-near * near))) * 2 * Math.sqrt(share(chroma));
        return Math.sqrt(dl * dl + dc * dc + dh * dh + rotation * dc * dh);
    }

    private static double share(double chroma) {
        double seventh = Math.pow(chroma, 7);
        return seventh / (seventh + Math.pow(25, 7));
    }

    private static double angle(double b, double a) {
        double degrees = Math.toDegrees(Math.atan2(b, a));
        return degrees < 0 ? degrees + 360 : degrees;
    }

    private static double cos(double degrees) {
        return Math.cos(Math.toRadians(degrees));
    }
}
