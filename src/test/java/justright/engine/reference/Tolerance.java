package justright.engine.reference;

/// |x − e| ≤ rel·|e| + abs for every entry, or with the array's largest |e| in place of the entry's.
record Tolerance(boolean byEntry, double rel, double abs) {

    Tolerance withRel(double other) {
        return new Tolerance(byEntry, other, abs);
    }

    Tolerance withAbs(double other) {
        return new Tolerance(byEntry, rel, other);
    }
}
