package justright.labs.curveclinic;

import java.util.*;
import java.util.stream.*;
import justright.engine.data.*;

public final class Explore {
    public static void main(String[] a) {
        int from=Integer.parseInt(a[0]), to=Integer.parseInt(a[1]);
        Map<Population,Double> bayes=new java.util.concurrent.ConcurrentHashMap<>();
        record Row(long seed, String src, Course twin, double bayes, Map<Cause,Course> sick, Map<Cause,Course> cured, Map<Cause,Patient> ps){}
        List<Row> rows = LongStream.rangeClosed(from,to).parallel().mapToObj(s->{
            Map<Cause,Course> sick=new EnumMap<>(Cause.class), cured=new EnumMap<>(Cause.class); Map<Cause,Patient> ps=new EnumMap<>(Cause.class); Course twin=null; double b=0; String src="";
            for (Cause c: Cause.ALL){ Patient p=Patient.of(c,s); ps.put(c,p); b=BayesError.of(p.scene().population()); src=p.scene().source()+String.format(" %.2f",p.scene().noise());
              if(twin==null) twin=new Case(p.scene(),p.healthy()).train(()->false);
              sick.put(c,new Case(p.scene(),p.sick()).train(()->false));
            }
            return new Row(s,src,twin,b,sick,cured,ps);
        }).toList();
        int unhealthy=0; double mx=0, mfl=0;
        for (Row r: rows){ var e=r.twin.end(r.bayes); var read=Rules.read(r.twin,r.bayes); if(read.isPresent()||r.twin.late()-r.bayes>0.025){unhealthy++; System.out.printf("unhealthy twin %d %s bayes %.1f train %.1f dev %.1f late %.1f flat %.2f %s%n",r.seed,r.src,100*r.bayes,100*e.train(),100*e.dev(),100*r.twin.late(),r.twin.flat(),read);} mx=Math.max(mx,r.twin.late()-r.bayes); mfl=Math.max(mfl,r.twin.flat()); }
        System.out.printf("twins: unhealthy %d of %d, most late-bayes %.1f, most flat %.2f%n",unhealthy,rows.size(),100*mx,mfl);
        for (Cause c: Cause.ALL){
            Map<String,Integer> reads=new TreeMap<>(); double minEx=9, minFl=9,maxFl=0; int notSick=0; double sum=0; String bad="";
            for(Row r: rows){ Course k=r.sick.get(c); double ex=Health.excess(k,r.twin); sum+=ex/rows.size(); minEx=Math.min(minEx,ex); if(ex<=Health.MARGIN){notSick++; bad+=" "+r.seed+"("+r.src+String.format(" %.1f)",100*ex);} minFl=Math.min(minFl,k.flat()); maxFl=Math.max(maxFl,k.flat()); reads.merge(Rules.read(k,r.bayes).map(Enum::name).orElse("-"),1,Integer::sum);}
            System.out.printf("%-14s excess mean %.1f min %.1f not sick %d  flat %.2f-%.2f reads %s %s%n",c,100*sum,100*minEx,notSick,minFl,maxFl,reads,bad);
        }
    }
}
