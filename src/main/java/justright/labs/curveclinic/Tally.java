package justright.labs.curveclinic;

import java.util.HashMap;
import java.util.Map;

/// Who has been looked after, and whether the fault was named right. The first name counts, also if it is taken back.
record Tally(Map<Patient, Boolean> named) {

    static final Tally NONE = new Tally(Map.of());

    Tally {
        named = Map.copyOf(named);
    }

    Tally with(Patient patient, Cause cause) {
        Map<Patient, Boolean> more = new HashMap<>(named);
        more.putIfAbsent(patient, cause == patient.cause());
        return new Tally(more);
    }

    int seen() {
        return named.size();
    }

    int right() {
        return (int) named.values().stream().filter(right -> right).count();
    }
}
