package justright.labs.activations;

import java.util.*;
import justright.training.*;

final class Scratch {
    public static void main(String[] a) {
        for (String cfg : a) {
        String[] c = cfg.split(",");
        double alpha = Double.parseDouble(c[0]); int layers = Integer.parseInt(c[1]), width = Integer.parseInt(c[2]); double leak = Double.parseDouble(c[3]); int ex1 = Integer.parseInt(c[4]);
        Design d = new Design(leak, 2, width, layers); Rule rule = new Rule(alpha, ex1);
        Map<Kind, List<Double>> arr = new EnumMap<>(Kind.class), ratio = new EnumMap<>(Kind.class), dead = new EnumMap<>(Kind.class), err = new EnumMap<>(Kind.class), raw = new EnumMap<>(Kind.class), cen = new EnumMap<>(Kind.class), same = new EnumMap<>(Kind.class);
        Map<Kind, Integer> lost = new EnumMap<>(Kind.class);
        StringBuilder four = new StringBuilder();
        for (long seed = 1; seed <= 20; seed++) {
            var ex = ActivationsModel.experiment(d, seed);
            for (int i = 0; i < 400; i++) ex.step(rule);
            var m = ex.measure(rule); var f = ex.frame(rule); var p = ContestPicture.of(f);
            for (Kind k : Kind.values()) { var l = f.lane(k); double e = m.get(Series.trainError(k.lane()));
              if (Double.isNaN(e)) lost.merge(k, 1, Integer::sum); else { err.computeIfAbsent(k, _ -> new ArrayList<>()).add(e); dead.computeIfAbsent(k, _ -> new ArrayList<>()).add(p.lane(k).deadShare()); }
              if (seed == 4) four.append(String.format(" %s %d %.3f dead %d;", k, l.arrived(), e, p.lane(k).deadUnits()));
              if (l.arrived() > 0) arr.computeIfAbsent(k, _ -> new ArrayList<>()).add((double) l.arrived());
              int r = f.lane(Kind.RELU).arrived(); if (l.arrived() > 0 && r > 0) ratio.computeIfAbsent(k, _ -> new ArrayList<>()).add((double) l.arrived() / r);
              raw.computeIfAbsent(k, _ -> new ArrayList<>()).add((double) l.raw().arrived()); cen.computeIfAbsent(k, _ -> new ArrayList<>()).add((double) l.centred().arrived()); same.computeIfAbsent(k, _ -> new ArrayList<>()).add(l.raw().shareTogether()); }
        }
        System.out.println("== " + cfg + "\n seed4" + four);
        for (Kind k : Kind.values()) System.out.printf("%-8s arrived %s ratio %s err %s dead %s over half %d lost %d | zig raw %s centred %s same %s%n", k, s(arr.get(k)), s(ratio.get(k)), s(err.get(k)), s(dead.get(k)), dead.getOrDefault(k, List.of()).stream().filter(x -> x > 0.5).count(), lost.getOrDefault(k, 0), s(raw.get(k)), s(cen.get(k)), s(same.get(k)));
        }
    }
    static String s(List<Double> v) { if (v == null) return "-"; double m = v.stream().mapToDouble(x -> x).average().orElse(0); double sd = Math.sqrt(v.stream().mapToDouble(x -> (x - m) * (x - m)).average().orElse(0)); return String.format("%.3f±%.3f(%d)", m, sd, v.size()); }
}
