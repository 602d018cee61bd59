package justright.labs.curveclinic;
import java.nio.file.*; import java.util.*;
import justright.app.shell.*; import justright.ui.Screen; import justright.ui.text.Language; import justright.ui.theme.Theme;
import justright.store.DocumentFile;
public final class Look { public static void main(String[] a){ try { Screen.start(); var lab=new CurveClinicLab();
 new Darkroom(List.of(lab)).shoot(DocumentFile.beats(lab.descriptor()).poster(), new Darkroom.Exposure(Theme.LIGHT, Language.ENGLISH,1440,900), Path.of("/tmp/clinic/x.png")); } catch(Throwable t){t.printStackTrace();} System.exit(0);} }
