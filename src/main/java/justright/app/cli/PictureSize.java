package justright.app.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The size of a picture in pixels.
public record PictureSize(int width, int height) {

    static final PictureSize USUAL = new PictureSize(1440, 900);

    private static final int SMALLEST = 320;
    private static final int LARGEST = 7680;
    private static final Pattern FORM = Pattern.compile("(\\d{1,5})[x×](\\d{1,5})");

    /// @throws CommandException unless the text is as `1440x900`, each side within 320 … 7680
    static PictureSize parse(String text) throws CommandException {
        Matcher form = FORM.matcher(text);
        if (form.matches()) {
            PictureSize size = new PictureSize(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
            if (isAllowed(size.width) && isAllowed(size.height)) {
                return size;
            }
        }
        throw CommandException.usage("cli.size", text, SMALLEST + " … " + LARGEST);
    }

    private static boolean isAllowed(int pixels) {
        return pixels >= SMALLEST && pixels <= LARGEST;
    }

    /// `1440x900`, as in file names.
    @Override
    public String toString() {
        return width + "x" + height;
    }
}
