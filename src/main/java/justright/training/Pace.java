package justright.training;

/// How many updates are due at the present speed. Thread: the session's.
final class Pace {

    private static final double LONGEST_DEBT_SECONDS = 0.1;

    private Speed speed = Speed.FAST;
    private long last = System.nanoTime();
    private double due;

    void set(Speed newSpeed) {
        speed = newSpeed;
        restart();
    }

    /// Forgets what was due: after a pause nothing is caught up.
    void restart() {
        last = System.nanoTime();
        due = 1;
    }

    /// Whole updates that are due now.
    long allowance() {
        if (speed == Speed.MAX) {
            return Long.MAX_VALUE;
        }
        long now = System.nanoTime();
        double rate = speed.updatesPerSecond();
        due = Math.min(due + (now - last) * 1e-9 * rate, Math.max(1, rate * LONGEST_DEBT_SECONDS));
        last = now;
        return (long) due;
    }

    void spent(int updates) {
        due -= updates;
    }

    /// Nanoseconds until the next update is due.
    long nanosToNext() {
        return Math.max(100_000, (long) ((1 - due) / speed.updatesPerSecond() * 1e9));
    }
}
