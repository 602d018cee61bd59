package justright.labs.batchnorm;

import java.util.*;
import java.nio.file.*;
import justright.training.*;

class Try {
    public static void main(String[] a) throws Exception {
        Knobs knobs = new Knobs();
        Files.writeString(Path.of("/tmp/c1.py"), BatchNormCode.of(knobs, 1).source());
        knobs.bend.set(Bend.TANH); knobs.placement.set(Placement.LAST); knobs.layers.set(2); knobs.batch.set(7);knobs.k.set(1);
        Files.writeString(Path.of("/tmp/c2.py"), BatchNormCode.of(knobs, 3).source());
        Digits digits = new Digits();
        Knobs def = new Knobs();
        for (double[] s : new double[][] {{0.5,0.1,64},{0.5,0.1,8},{0.5, 0.1,1},{0.2,2,16},{0.2,2,64},{0.2,2,192}}) {
            def.learningRate.set(s[0]); def.k.set(s[1]); def.batch.set((int) s[2]);
            var race = Race.experiment(def.design(), digits, 1);
            for (int i = 0; i < 100; i++) race.step(def.hyperparameters());
            long t = System.nanoTime();
            RacePicture p = RacePicture.of(race.frame(def.hyperparameters()), def.hyperparameters());
            System.out.printf("%s  J %s spread %s ms %.1f%n", Arrays.toString(s), p.costs(), p.spreads(), (System.nanoTime()-t)*1e-6);
            System.out.println(race.measure(def.hyperparameters()).values());
            TestTime tt = p.testTime();
            System.out.println("changed " + tt.changed() + " distinct " + tt.distinctAlone());
            List<Integer> ix = new ArrayList<>(); for (int j = 0; j < 128; j++) ix.add(j);
            ix.sort(Comparator.comparingDouble(j -> { double[] o = tt.own()[j]; double lo = Arrays.stream(o).min().getAsDouble(), hi = Arrays.stream(o).max().getAsDouble(); return -(hi - lo); }));
            for (int q = 0; q < 4; q++) { int j = ix.get(q); System.out.printf("  digit %d running %.2f own %.2f..%.2f alone %.2f%n", j + 1, tt.running()[j], Arrays.stream(tt.own()[j]).min().getAsDouble(), Arrays.stream(tt.own()[j]).max().getAsDouble(), tt.alone()[j]); }
            System.out.printf("  digit 1 running %.2f own %.2f..%.2f alone %.2f%n", tt.running()[0], Arrays.stream(tt.own()[0]).min().getAsDouble(), Arrays.stream(tt.own()[0]).max().getAsDouble(), tt.alone()[0]);
        }
        for (long seed = 1; seed <= 6; seed++) {
            Grounds g = new Grounds(new Knobs().design(), 64, seed);
            long t = System.nanoTime();
            var r = Sweep.start(Lattice.cells(), (c, x) -> g.train(c, digits, x)).await();
            Atlas atlas = Atlas.EMPTY.with(r.stream().map(Sweep.Result::value).toList());
            System.out.printf("seed %d: %d -> %d  %.1f s%n", seed, atlas.trained(Lane.WITHOUT), atlas.trained(Lane.WITH), (System.nanoTime() - t) * 1e-9);
        }
    }
}
