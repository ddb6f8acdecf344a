package org.theoremcheck.reports.allure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.theoremcheck.reports.LedgerJson;
import org.theoremcheck.reports.WholeFile;

/**
 * Packs Allure's page. Allure keeps every name nine times and every description twice, each text in base64; here they become
 * one deflated block that the browser unpacks while it loads the page, which makes it four times smaller and changes nothing
 * that is seen.
 */
public final class PackedReport {
    /** One text of the report in the page of Allure 2.34: its name and its bytes in base64. */
    private static final Pattern TEXT = Pattern.compile("\\s*d\\('([^']++)','([^']*+)'\\),?");

    private static final Pattern LOADER =
            Pattern.compile("Promise\\.allSettled\\(\\[\\s*\\]\\)\\.then\\(function\\(\\)\\{[^}]*\\}\\)");

    private PackedReport() {}

    /**
     * Replaces the page by the packed one, whole or not at all.
     *
     * @param arguments path of Allure's {@code index.html}
     * @throws IllegalArgumentException if the page is not laid out as Allure 2.34 does
     * @throws UncheckedIOException if it cannot be read or written
     */
    public static void main(String... arguments) {
        Path page = Path.of(arguments[0]);
        try {
            WholeFile.write(page, packed(Files.readString(page)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + page + "; mvn verify renders it", e);
        }
    }

    /** The page with its texts packed. @throws IllegalArgumentException as above */
    static String packed(String page) {
        Map<String, String> texts = new TreeMap<>();
        StringBuilder frame = new StringBuilder();
        Matcher text = TEXT.matcher(page);
        while (text.find()) {
            // Bytes as characters up to 255, which is what the browser's btoa takes.
            byte[] bytes = Base64.getDecoder().decode(text.group(2));
            texts.put(text.group(1), new String(bytes, StandardCharsets.ISO_8859_1));
            text.appendReplacement(frame, "");
        }
        text.appendTail(frame);
        Matcher loader = LOADER.matcher(frame);
        if (texts.isEmpty() || !loader.find()) {
            throw new IllegalArgumentException(
                    "the report is not laid out as Allure 2.34 does and stays as large as it is;"
                            + " adapt PackedReport to the version in theorems/pom.xml");
        }
        return frame.replace(loader.start(), loader.end(), unpacking(texts)).toString();
    }

    private static String unpacking(Map<String, String> texts) {
        return "const block = Uint8Array.from(atob('" + deflated(LedgerJson.compact(texts))
                + "'), c => c.charCodeAt(0));\n"
                + "      new Response(new Blob([block]).stream().pipeThrough(new DecompressionStream('deflate'))).json()\n"
                + "        .then(texts => Object.entries(texts).forEach(([name, text]) =>\n"
                + "          Object.defineProperty(window.reportData, name, {get: () => btoa(text)})))\n"
                + "        .then(() => { window.reportDataReady = true; })\n"
                + "        .catch(broken => { document.getElementById('content').textContent = broken; });";
    }

    private static String deflated(String text) {
        ByteArrayOutputStream block = new ByteArrayOutputStream();
        Deflater best = new Deflater(Deflater.BEST_COMPRESSION);
        try (DeflaterOutputStream out = new DeflaterOutputStream(block, best)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to memory", e);
        } finally {
            best.end();
        }
        return Base64.getEncoder().encodeToString(block.toByteArray());
    }
}
