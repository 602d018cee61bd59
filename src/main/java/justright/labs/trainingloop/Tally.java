package justright.labs.trainingloop;

/// What has been counted since the start of a run.
///
/// @param updates made
/// @param rises how many of them raised J over all examples
/// @param seen how many different examples an update has seen
/// @param allSeenAt the update by which every example had been seen; 0 before
record Tally(int updates, int rises, int seen, int allSeenAt) {

    static final Tally NONE = new Tally(0, 0, 0, 0);

    Tally after(boolean rose, int seenNow, int examples) {
        int next = updates + 1;
        boolean all = seenNow == examples;
        return new Tally(next, rises + (rose ? 1 : 0), seenNow, allSeenAt > 0 || !all ? allSeenAt : next);
    }
}
