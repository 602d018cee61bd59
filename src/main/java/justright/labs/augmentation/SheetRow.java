package justright.labs.augmentation;

import java.util.List;
import justright.ui.plot.surface.Pixels;

/// An original and its copies in the next updates.
///
/// @param label class of the original, and so of every copy
record SheetRow(int label, Pixels original, List<SheetCopy> copies) {

    SheetRow {
        copies = List.copyOf(copies);
    }

    /// @param readAs the class that the model of twice as many real pictures takes it for
    record SheetCopy(Pixels picture, int readAs) {}
}
