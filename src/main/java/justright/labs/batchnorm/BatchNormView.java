package justright.labs.batchnorm;
import javafx.scene.layout.Region;
import justright.lab.*;
final class BatchNormView implements LabView {
    BatchNormView(BatchNormModel m, LabContext c) {}
    @Override public Region stage() { return new Region(); }
}
