package justright.lab;

/// A lab that is open: closing it frees everything it made.
public record OpenLab(Lab<?> lab, LabModel model, LabView view, LabContext context) implements AutoCloseable {

    @Override
    public void close() {
        context.life().close();
        model.close();
    }
}
