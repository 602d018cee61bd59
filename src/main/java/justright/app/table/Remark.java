package justright.app.table;

import justright.engine.data.CsvFinding.Cost;
import justright.ui.text.Phrase;

/// Something found in a CSV file, and what will be done about it.
public record Remark(Phrase text, Cost cost) {}
