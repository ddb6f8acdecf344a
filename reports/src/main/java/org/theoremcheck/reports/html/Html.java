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

    /** A table; the first column is text, the others are numbers. @param rows of plain text, head.size() cells each */
    static String table(List<String> head, List<List<String>> rows) {
        return "<table style=\"margin:0.8em 0\"><thead>" + row("th", head) + "</thead><tbody>"
                + rows.stream().map(cells -> row("td", cells)).collect(Collectors.joining())
                + "</tbody></table>\n";
    }

    private static String row(String tag, List<String> cells) {
        StringBuilder row = new StringBuilder("<tr>");
        for (int i = 0; i < cells.size(); i++) {
            // Inline style: the Allure report brings its own stylesheet.
            row.append('<').append(tag).append(" style=\"padding:2px 12px 2px 0;text-align:");
            row.append(i == 0 ? "left" : "right").append("\">");
            row.append(escaped(cells.get(i))).append("</").append(tag).append('>');
        }
        return row.append("</tr>").toString();
    }
}
