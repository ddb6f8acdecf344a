package org.theoremcheck.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Example;

class WholeFileTest {
    @Example
    void foldersAreMadeAndAnOldFileIsReplaced() throws IOException {
        Path folder = Files.createTempDirectory("whole").resolve("a/b");
        Path file = folder.resolve("file.txt");

        WholeFile.write(file, "long enough to show what is left over");
        WholeFile.write(file, "kürzer");

        assertThat(file).hasContent("kürzer");
        assertThat(folder.toFile().list()).containsExactly("file.txt");
    }

    @Example
    void aFailedMoveLeavesWhatWasThere() throws IOException {
        Path folder = Files.createTempDirectory("whole");
        Path taken = folder.resolve("taken");
        Path inside = Files.writeString(Files.createDirectory(taken).resolve("inside"), "kept");

        assertThatThrownBy(() -> WholeFile.write(taken, "text"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(taken.toString());
        assertThat(inside).hasContent("kept");
        assertThat(folder.toFile().list()).containsExactly("taken");
    }

    @Example
    void whoeverMayReadOtherFilesMayReadThisOne() throws IOException {
        Path folder = Files.createTempDirectory("whole");
        Path plain = Files.writeString(folder.resolve("plain"), "text");
        Path whole = folder.resolve("whole");

        WholeFile.write(whole, "text");

        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            assertThat(Files.getPosixFilePermissions(whole)).isEqualTo(Files.getPosixFilePermissions(plain));
        }
    }
}
