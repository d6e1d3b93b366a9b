package dk.rammeaftale.publishing;

import dk.rammeaftale.publishing.Tables.Table;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes a table as CSV that a Danish spreadsheet opens without an import dialogue: UTF-8 with a byte order mark, semicolons, every
 * cell in quotes, CRLF. A cell that a spreadsheet would treat as a formula is prefixed with an apostrophe.
 */
public final class CsvRenderer {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA = "=+-@";

    private CsvRenderer() {}

    /**
     * Writes a table.
     *
     * @param table the table
     * @return the CSV, beginning with the byte order mark
     */
    public static String render(Table table) {
        String rows = table.rows().stream()
                .map(row -> line(row.stream().map(Phrase::text).toList()))
                .collect(Collectors.joining());
        return BYTE_ORDER_MARK + line(table.columns()) + rows;
    }

    private static String line(List<String> cells) {
        return cells.stream().map(CsvRenderer::cell).collect(Collectors.joining(";", "", "\r\n"));
    }

    private static String cell(String text) {
        String clean = text.lines().map(Plain::line).collect(Collectors.joining("\n"));
        String start = clean.strip();
        boolean isFormula = !start.isEmpty() && FORMULA.indexOf(start.charAt(0)) >= 0;
        return '"' + (isFormula ? "'" : "") + clean.replace("\"", "\"\"") + '"';
    }
}
