package justright.labs.playground;

/// What the pictures are to show, as far as something must be computed for it.
///
/// @param planeX column of the plane, from 1; 0 for none
record Sight(int planeX, int planeY, boolean discrete) {

    static final Sight USUAL = new Sight(0, 0, false);
}
