package org.theoremcheck.reports.html;

import java.util.List;
import java.util.stream.Collectors;

/** Text as HTML. */
final class Html {
    private Html() {}

    /** Text with the characters that HTML reserves escaped. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /**
     * A table; the first column is text, the others are numbers. Its looks come from a style sheet for tables of class e, and
     * the end tags that HTML does not ask for are left out: the report holds thousands.
     *
     * @param rows of plain text, head.size() cells each
     */
    static String table(List<String> head, List<List<String>> rows) {
        return "<table class=e>" + row("<th>", head)
                + rows.stream().map(cells -> row("<td>", cells)).collect(Collectors.joining())
                + "</table>\n";
    }

    private static String row(String tag, List<String> cells) {
        return cells.stream().map(Html::escaped).collect(Collectors.joining(tag, "<tr>" + tag, ""));
    }
}
