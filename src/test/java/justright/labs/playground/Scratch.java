package justright.labs.playground;
import java.util.*;
import justright.engine.network.*;
import justright.engine.optimizer.*;
import justright.training.*;
class Scratch {
    static double[] run(DataChoice d, double noise, int m, int dev, List<Integer> hidden, ActivationChoice act, Set<Feature> f, OptimizerChoice opt, double alpha, int batch, int steps, long seed, Penalty pen){
        TaskSpec spec = new TaskSpec(d, noise, 3, new TaskSpec.Counts(m, dev, 0), f, List.of(), Optional.empty(), seed);
        Task t = new Tasks().get(spec);
        PlayRule rule = new PlayRule(new Hyperparameters(new UpdateRule(opt.with(0.9), alpha, pen), batch), 1, List.of(1.0), List.of(), StopRule.NONE);
        Design design = new Design(hidden, Collections.nCopies(hidden.size(), act), false, Initialization.XAVIER);
        PlayRun r = new PlayRun(t, design, rule, Optional.empty(), seed);
        double[] out = new double[9]; int k=0;
        for (int s=1; s<=steps; s++){ r.step(rule); if (!r.isFinite()) {out[8]=-1;break;} if (s% (steps/4)==0){ var me=r.measure(rule); out[k++]=me.get(Series.TRAIN_ERROR)*100; out[k++]=me.get(Series.DEV_ERROR)*100; } }
        out[8]= t.bayes().orElse(-1)*100;
        return out;
    }
    public static void main(String[] a){
        Set<Feature> xy=EnumSet.of(Feature.X1,Feature.X2);
        for (var hid : List.of(List.of(4,3), List.of(6,4), List.of(8,6), List.of(6,6,4)))
          for (var opt : List.of(OptimizerChoice.GD, OptimizerChoice.ADAM))
            for (double al : opt==OptimizerChoice.GD ? new double[]{0.1,0.5} : new double[]{0.01,0.03}) {
              StringBuilder sb=new StringBuilder();
              for (long seed=1; seed<=4; seed++){ double[] o=run(DataChoice.SPIRALS,0.05,200,200,hid,ActivationChoice.TANH,xy,opt,al,32,3000,seed,Penalty.NONE); sb.append(String.format("  %.1f/%.1f %.1f/%.1f %.1f/%.1f", o[0],o[1],o[2],o[3],o[6],o[7])); }
              System.out.println(hid+" "+opt+" "+al+sb);
            }
    }
}
