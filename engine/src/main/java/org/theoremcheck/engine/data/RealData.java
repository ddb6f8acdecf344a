package org.theoremcheck.engine.data;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The real data sets of the papers' experiments, with the numbers as published: scale them with {@link Scaling}. {@link
 * #DIGITS} and {@link #IRIS} are part of the jar; the others are read from the folder {@code -Dtheoremcheck.data=DIR}
 * or, without it, from {@code ../shared/data} beside the project, and are missing if that is not there.
 */
public enum RealData {
    /** 1797 × 64: digits 8×8, grey levels 0 … 16. Part of the jar. */
    DIGITS(
            "Alpaydin, Kaynak: Optical Recognition of Handwritten Digits (UCI), test part; CC BY 4.0",
            Layouts.DIGITS,
            "digits.csv.gz"),
    /** 150 × 4: three species, lengths in cm, as corrected after Fisher's paper. Part of the jar. */
    IRIS("Fisher (1936): Iris (UCI), two rows corrected; CC BY 4.0", Layouts.IRIS, "iris.csv"),
    /** 60,000 × 784: digits 28×28, grey levels 0 … 255. */
    MNIST_TRAIN(
            "LeCun, Cortes: MNIST; CC BY-SA 3.0",
            Layouts.MNIST,
            "mnist/train-images-idx3-ubyte.gz",
            "mnist/train-labels-idx1-ubyte.gz"),
    /** 10,000 × 784, as {@link #MNIST_TRAIN}. */
    MNIST_TEST(
            "LeCun, Cortes: MNIST; CC BY-SA 3.0",
            Layouts.MNIST,
            "mnist/t10k-images-idx3-ubyte.gz",
            "mnist/t10k-labels-idx1-ubyte.gz"),
    /** 10,000 × 784: ten cursive characters 28×28, grey levels 0 … 255; the test part. */
    KMNIST_TEST(
            "CODH: KMNIST Dataset, adapted from Kuzushiji Dataset (NIJL and others); CC BY-SA 4.0",
            Layouts.KMNIST,
            "kmnist/t10k-images-idx3-ubyte.gz",
            "kmnist/t10k-labels-idx1-ubyte.gz"),
    /** 10,000 × 3072: colour photographs 3×32×32 of ten things, levels 0 … 255; batch 1 of 5. */
    CIFAR10_BATCH_1("Krizhevsky (2009): CIFAR-10; no licence stated", Layouts.CIFAR10, "cifar10/data_batch_1.bin.gz"),
    /** 4,000 × 3072: the first of the 10,000 test images, as {@link #CIFAR10_BATCH_1}. */
    CIFAR10_TEST_4000(
            "Krizhevsky (2009): CIFAR-10; no licence stated", Layouts.CIFAR10, "cifar10/test_batch_first4000.bin.gz"),
    /** 7291 × 256: digits 16×16, grey levels −1 … 1. */
    USPS_TRAIN(
            "AT&T Research: USPS zip codes, ElemStatLearn version; no licence stated",
            Layouts.USPS,
            "usps/zip.train.gz"),
    /** 2007 × 256, as {@link #USPS_TRAIN}; known to be harder. */
    USPS_TEST(
            "AT&T Research: USPS zip codes, ElemStatLearn version; no licence stated",
            Layouts.USPS,
            "usps/zip.test.gz"),
    /** 300 × 10, six classes; features from 1e-9 to 2, to be scaled. */
    SVMGUIDE4_TRAIN(
            "Bonga: traffic lights, svmguide4 of LIBSVM; no licence stated", Layouts.SVMGUIDE4, "svmguide4/svmguide4"),
    /** 312 × 10, to be scaled with the ranges of {@link #SVMGUIDE4_TRAIN}. */
    SVMGUIDE4_TEST(
            "Bonga: traffic lights, svmguide4 of LIBSVM; no licence stated",
            Layouts.SVMGUIDE4,
            "svmguide4/svmguide4.t"),
    /** 846 × 18: silhouettes of four vehicles, whole numbers. */
    VEHICLE("Siebert, Turing Institute: Statlog Vehicle (UCI); CC BY 4.0", Layouts.VEHICLE, "vehicle/xaa-xai.dat"),
    /** 846 × 18: {@link #VEHICLE} scaled to [−1, 1] over all rows, six digits. */
    VEHICLE_SCALED(
            "Siebert, Turing Institute: Statlog Vehicle, LIBSVM version; CC BY 4.0",
            Layouts.VEHICLE_SCALED,
            "vehicle/vehicle.scale"),
    /** 351 × 34: radar returns, good or bad; feature 2 is 0 throughout. */
    IONOSPHERE("Sigillito and others (1989): Ionosphere (UCI); CC BY 4.0", Layouts.IONOSPHERE, "ionosphere.data"),
    /** 1503 × 5, sound pressure level in dB; grouped by series, so shuffle before splitting. */
    AIRFOIL(
            "Brooks, Pope, Marcolini (1989): Airfoil Self-Noise (UCI); CC BY 4.0",
            Layouts.AIRFOIL,
            "airfoil_self_noise.dat"),
    /** 517 × 29, burned area in ha; month and day as one-hot features, 247 areas are 0. */
    FOREST_FIRES("Cortez, Morais (2007): Forest Fires (UCI); CC BY 4.0", Layouts.FOREST_FIRES, "forestfires.csv"),
    /** 9568 × 4, hourly output in MW. */
    POWER_PLANT(
            "Tüfekci (2014): Combined Cycle Power Plant (UCI), sheet 1; CC BY 4.0",
            Layouts.POWER_PLANT,
            "ccpp_folds5x2_pp_sheet1.csv"),
    /** 252 × 13, body fat in %; the density, which determines it, is left out. */
    BODY_FAT(
            "Penrose, Nelson, Fisher (1985): bodyfat (StatLib); free for non-commercial use",
            Layouts.BODY_FAT,
            "bodyfat.txt");

    private final String provenance;
    private final Format format;
    private final List<String> files;

    RealData(String provenance, Format format, String... files) {
        this.provenance = provenance;
        this.format = format;
        this.files = List.of(files);
    }

    /** Whether the set is part of the jar. */
    public boolean isEmbedded() {
        return this == DIGITS || this == IRIS;
    }

    /**
     * Reads and checks the set.
     *
     * @throws DataFileException if a file is truncated, malformed or not the published one, or missing from a folder that
     *     {@code -Dtheoremcheck.data} names
     */
    public Lookup find() {
        if (isEmbedded()) {
            return new Lookup.Found(read(files.stream().map(DataFile::embedded).toList()));
        }
        return find(DataFolder.ofThisRun());
    }

    /**
     * One line that says why the set is missing, found without reading it; empty if it is there, or if a folder was named that
     * should have it.
     */
    public Optional<String> missing() {
        return isEmbedded() ? Optional.empty() : missing(DataFolder.ofThisRun());
    }

    /**
     * The set.
     *
     * @throws IllegalStateException if it is missing
     * @throws DataFileException as {@link #find} does
     */
    public DataSet load() {
        return find().orThrow();
    }

    Optional<String> missing(DataFolder folder) {
        return files.stream()
                .filter(file -> !folder.owes(file))
                .map(file -> this + " skipped: no file " + file + " in " + folder.path() + "; pass -D"
                        + DataFolder.FOLDER + "=DIR with the folder that has it")
                .findFirst();
    }

    Lookup find(DataFolder folder) {
        Optional<String> missing = missing(folder);
        if (missing.isPresent()) {
            return new Lookup.Missing(missing.get());
        }
        List<DataFile> opened = files.stream().map(folder::open).toList();
        // Reading first: a truncated file is then reported by where it ends, not by its digest.
        DataSet data = read(opened);
        for (int i = 0; i < opened.size(); i++) {
            folder.check(files.get(i), opened.get(i));
        }
        return new Lookup.Found(data);
    }

    private DataSet read(List<DataFile> opened) {
        return format.read(toString(), provenance, opened);
    }

    List<String> files() {
        return files;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
