package justright.engine.kernel;

/// Says which kernel a virtual machine takes that was started in some way.
final class FastestKernel {

    private FastestKernel() {}

    public static void main(String[] arguments) {
        double[] a = new double[Padding.BLOCK];
        Kernel fastest = Kernel.fastest();
        fastest.tanh(a, a, a.length);
        System.out.println(fastest.getClass().getSimpleName());
    }
}
