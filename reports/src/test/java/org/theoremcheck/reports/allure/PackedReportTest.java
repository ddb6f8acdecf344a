package org.theoremcheck.reports.allure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;
import net.jqwik.api.Example;

class PackedReportTest {
    private static final String CLAIM = "{\"name\" : \"‖w*‖ ≤ W\"}";
    private static final String PAGE =
            "<div id=\"content\"></div><script defer>\n      Promise.allSettled([\n        d('data/a.json','"
                    + base64(CLAIM) + "'),\n        d('data/b.txt','" + base64("x".repeat(100_000)) + "'),\n"
                    + "      ]).then(function(){window.reportDataReady = true;})\n    </script>";

    @Example
    void everyTextOfThePageIsInTheBlock() throws IOException {
        String packed = PackedReport.packed(PAGE);

        assertThat(packed)
                .hasSizeLessThan(2_000)
                .contains("window.reportDataReady = true")
                .doesNotContain("allSettled");
        Matcher block = Pattern.compile("atob\\('([^']+)'\\)").matcher(packed);
        assertThat(block.find()).isTrue();
        byte[] deflated = Base64.getDecoder().decode(block.group(1));
        String texts = new String(
                new InflaterInputStream(new ByteArrayInputStream(deflated)).readAllBytes(), StandardCharsets.UTF_8);
        String bytes = new String(CLAIM.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        assertThat(texts).contains("\"data/a.json\":\"" + bytes.replace("\"", "\\\"") + "\"", "\"data/b.txt\":\"xxx");
    }

    @Example
    void anotherLayoutIsRefused() {
        assertThatThrownBy(() -> PackedReport.packed("<html></html>")).hasMessageContaining("stays as large as it is");
        assertThatThrownBy(() -> PackedReport.packed(PAGE.replace("allSettled", "all")))
                .hasMessageContaining("Allure 2.34");
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
