package justright.ui.plot.surface;

/// A rectangle of pixels; right and bottom are the first that no longer belong to it.
record Area(int left, int top, int right, int bottom) {

    static final Area NONE = new Area(Integer.MAX_VALUE, Integer.MAX_VALUE, 0, 0);

    boolean isEmpty() {
        return right <= left || bottom <= top;
    }

    int width() {
        return right - left;
    }

    int height() {
        return bottom - top;
    }

    /// The smallest that holds both.
    Area with(Area other) {
        return new Area(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }
}
