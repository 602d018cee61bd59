package justright.app.table;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import justright.engine.data.CsvLayout;
import justright.lab.LabState;
import justright.store.CsvFile;
import justright.store.DocumentFile;
import justright.store.FileException;
import justright.store.LabDocument;
import justright.store.OpenedDocument;
import justright.training.problem.OwnTable;
import justright.ui.text.Phrase;

/// A CSV file as a document of one state, where nobody can be asked: with everything found by itself.
public final class TableDocument {

    private TableDocument() {}

    /// Reads a file; what was left out is told in the notices.
    ///
    /// @param base the state that gets the table
    /// @throws FileException if nothing can be made of the file, and why
    public static OpenedDocument read(Path file, LabState base) throws FileException {
        String name = TableImport.nameOf(file);
        TablePreview preview =
                TablePreview.of(name, CsvFile.read(file, CsvLayout.DETECTED, Optional.empty(), CsvFile.Watch.NONE));
        List<Phrase> told = preview.remarks().stream()
                .map(remark -> Phrase.of("csv.told", name, remark.text()))
                .toList();
        if (!preview.isUsable()) {
            throw new FileException(told.getFirst());
        }
        OwnTable table = preview.table();
        DocumentFile.check(table);
        return new OpenedDocument(LabDocument.of(on(base, table)), told);
    }

    /// A state with a table instead of its own data; what belonged to those is gone.
    public static LabState on(LabState base, OwnTable table) {
        return base.edit()
                .changes(List.of())
                .pins(List.of())
                .parameters(null)
                .done()
                .withTable(table);
    }
}
