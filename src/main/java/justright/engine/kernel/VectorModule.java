package justright.engine.kernel;

/// The incubating module that knows the processor's vectors.
///
/// It is there if the program was started with `--add-modules jdk.incubator.vector`. The installed program is not: with
/// an incubating module the virtual machine takes neither modules nor linked classes from its cache and starts a third
/// later. It opens `jdk.internal.module` to the program instead, which brings the module in when it is first asked for,
/// as the platform does with its own agents. Where that is not open, there are no vectors, nor with
/// `-Djustright.kernel=plain`: the cache is taken from a run that did not load what is missing when it is assembled.
final class VectorModule {

    private static final String NAME = "jdk.incubator.vector";

    private static final boolean PRESENT = !"plain".equals(System.getProperty("justright.kernel"))
            && (ModuleLayer.boot().findModule(NAME).isPresent() || load());

    private VectorModule() {}

    static boolean isPresent() {
        return PRESENT;
    }

    private static boolean load() {
        try {
            Class.forName("jdk.internal.module.Modules")
                    .getMethod("loadModule", String.class)
                    .invoke(null, NAME);
            return true;
        } catch (ReflectiveOperationException _) {
            return false; // not open, or a platform that does it otherwise
        }
    }
}
