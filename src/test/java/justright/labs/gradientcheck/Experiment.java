package justright.labs.gradientcheck;

import java.util.*;
import justright.training.Series;

public final class Experiment {
    public static void main(String[] a) {
        System.out.println("right");
        for (String bend : List.of("tanh", "relu", "sigmoid", "elu")) for (String eps : List.of("1e-5", "1e-7", "1e-3", "0.1", "1e-10")) {
            Map<String,Integer> start = new TreeMap<>(), end = new TreeMap<>(); double worst0 = 0, worst1 = 0;
            for (long seed = 1; seed <= 12; seed++) {
                Knobs k = Runs.knobs(Map.of("backprop","right","bend",bend,"epsilon",eps));
                Runs.End e = Runs.end(k, seed, 400);
                Checks c = e.checks(k);
                start.merge(c.start().finding()+"", 1, Integer::sum); end.merge(c.now().finding()+"", 1, Integer::sum);
                worst0 = Math.max(worst0, c.start().ratio()); worst1 = Math.max(worst1, c.now().ratio());
            }
            System.out.printf("%s %s start %s %.1e end %s %.1e%n", bend, eps, start, worst0, end, worst1);
        }
        System.out.println("bugs");
        for (var kind : Bug.KINDS) for (Place p : Place.values()) {
            Bug bug = new Bug(kind, p);
            if (bug.in(Design.of(2, Bend.TANH, 0.8)).isEmpty()) continue;
            boolean drop = bug.in(Design.of(2, Bend.TANH, 1)).isEmpty();
            StringBuilder s = new StringBuilder();
            int fell = 0, ok0 = 0, ok1 = 0; double r0=1, r1=1; double j=0,jr=0,j0=0; Map<String,Integer> f0 = new TreeMap<>(), f1 = new TreeMap<>();
            for (long seed = 1; seed <= 10; seed++) {
                Map<String,String> v = new HashMap<>(Runs.with(bug)); if (drop) { v.put("keep-prob","0.8"); v.put("frozen","true"); }
                Knobs k = Runs.knobs(v);
                Runs.End e = Runs.end(k, seed, 400);
                Checks c = e.checks(k);
                r0 = Math.min(r0, c.start().ratio()); r1 = Math.min(r1, c.now().ratio());
                f0.merge(c.start().finding()+"", 1, Integer::sum); f1.merge(c.now().finding()+"", 1, Integer::sum);
                if (c.start().highestWrongLayer().orElse(0) == p.layer()) ok0++;
                if (c.now().highestWrongLayer().orElse(0) == p.layer()) ok1++;
                j0 += e.first().get(Series.COST)/10; j += e.cost()/10; jr += e.rightCost()/10;
                if (e.cost() < 0.9*e.first().get(Series.COST)) fell++;
            }
            System.out.printf("%s %d start %s min %.1e layer %d | end %s min %.1e layer %d | J %.3f -> %.3f right %.3f fell %d%n", kind, p.layer(), f0, r0, ok0, f1, r1, ok1, j0, j, jr, fell);
        }
        for (long seed = 1; seed <= 40; seed++) System.out.print(seed + ":" + Bug.hidden(seed).kind() + "/" + Bug.hidden(seed).place().layer() + " ");
    }
}
