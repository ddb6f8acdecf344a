package org.theoremcheck.theorems;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The pinned instances of earlier runs, {@code corpus/<claim id>/*.json} on the class path: run before all others, and
 * compared with what the program says today. Nothing here is ever overwritten; new finds are written beside the ledger,
 * from where a person copies what is to be kept.
 *
 * @param pins of one claim, by file name
 */
record Corpus(List<Pin> pins) {
    /** Folder of the pins in the source tree, named in messages. */
    static final String HOME = "theorems/src/test/resources/corpus/";

    /** Digits in which a pin and today's program must agree; the rest of the 50 are rounding. */
    private static final double AGREEMENT = 1e-30;

    /**
     * The pins of a claim.
     *
     * @throws IllegalArgumentException if one of the files is malformed, changed, or of another claim; names it
     */
    static Corpus of(String claim, ClassLoader classes) {
        URL folder = classes.getResource("corpus/" + claim);
        if (folder == null || !folder.getProtocol().equals("file")) {
            return new Corpus(List.of());
        }
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            return new Corpus(files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(file -> read(file, claim))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list the pinned instances in " + folder, e);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("cannot list the pinned instances in " + folder, e);
        }
    }

    private static Pin read(Path file, String claim) {
        String source = HOME + claim + "/" + file.getFileName();
        try {
            Pin pin = Pin.read(Files.readString(file), source);
            if (!pin.claim().equals(claim)) {
                throw new IllegalArgumentException("pinned instance " + source + " belongs to claim " + pin.claim()
                        + "; move it to " + HOME + pin.claim() + "/");
            }
            return pin;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + source, e);
        }
    }

    /**
     * Every pin at 50 digits, after comparing that with what the file says.
     *
     * @throws IllegalStateException if one shows something else today
     */
    List<Confirmed> verified(Certifier certifier) {
        return pins.stream().map(pin -> verified(pin, certifier)).toList();
    }

    private static Confirmed verified(Pin pin, Certifier certifier) {
        Finding today = certifier.examine(pin.instance());
        boolean shows = pin.shows() == Pin.Shows.TIGHTEST ? today.counted() : today.confirms();
        if (!shows || !agree(pin.lhs(), today.lhs()) || !agree(pin.rhs(), today.rhs())) {
            throw new IllegalStateException("pinned instance " + pin.source() + " is a " + pin.shows() + " with "
                    + pin.lhs() + " against " + pin.rhs() + ", but the program finds " + describe(today)
                    + "; if claim, family or engine were changed on purpose, delete the file and pin anew,"
                    + " otherwise look for the mistake in that change");
        }
        return new Confirmed(pin.instance(), today);
    }

    private static String describe(Finding today) {
        return (today.counted() ? "" : "a hypothesis that fails, and ") + "'" + today.conclusion() + "' with "
                + today.lhs() + " against " + today.rhs() + (today.confirms() ? "" : ", not confirmed");
    }

    private static boolean agree(String pinned, String today) {
        if (pinned.equals(today)) {
            return true;
        }
        var then = new BigDecimal(pinned);
        var now = new BigDecimal(today);
        double scale = then.abs().add(now.abs()).doubleValue();
        return then.subtract(now).abs().doubleValue() <= AGREEMENT * scale;
    }

    /** The pinned counterexample or example, the first in order of file names. */
    Optional<Pin> proof() {
        return pins.stream().filter(pin -> pin.shows() != Pin.Shows.TIGHTEST).findFirst();
    }

    /** What to do with a proof in this file. */
    static String howToPin(String claim, String file) {
        return file.startsWith(HOME)
                ? "\nPinned in " + file + "."
                : "\nKept in " + file + "; if it is right, copy it to " + HOME + claim + "/ to replay it in every run.";
    }
}
