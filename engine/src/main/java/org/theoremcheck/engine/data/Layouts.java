package org.theoremcheck.engine.data;

import static org.theoremcheck.engine.data.DataSet.numbered;
import static org.theoremcheck.engine.data.Table.Separator.BLANKS;
import static org.theoremcheck.engine.data.Table.Separator.COMMA;

import java.util.List;

/** How each published set is laid out: its columns, labels and their names. */
final class Layouts {
    private static final List<String> TEN = List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");

    static final Format MNIST = new Idx(TEN);
    static final Format KMNIST = new Idx(List.of("o", "ki", "su", "tsu", "na", "ha", "ma", "ya", "re", "wo"));
    static final Format CIFAR10 = new Cifar(
            List.of("airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck"));

    static final Format DIGITS =
            Table.separatedBy(COMMA).features(numbered("pixel", 64)).classes("digit", TEN);
    static final Format USPS = Table.separatedBy(BLANKS).classes("digit", TEN).features(numbered("pixel", 256));

    static final Format IRIS = Table.separatedBy(COMMA)
            .features(List.of("sepal length", "sepal width", "petal length", "petal width"))
            .classes("species", List.of("0", "1", "2"))
            .headed(List.of("150", "4", "setosa", "versicolor", "virginica"))
            .named("setosa", "versicolor", "virginica");

    static final Format SVMGUIDE4 = new Libsvm(10, List.of("-3", "-2", "-1", "1", "2", "3"));

    static final Format VEHICLE = Table.separatedBy(BLANKS)
            .features(List.of(
                    "compactness",
                    "circularity",
                    "distance circularity",
                    "radius ratio",
                    "principal axis aspect ratio",
                    "maximum length aspect ratio",
                    "scatter ratio",
                    "elongatedness",
                    "principal axis rectangularity",
                    "maximum length rectangularity",
                    "scaled variance along major axis",
                    "scaled variance along minor axis",
                    "scaled radius of gyration",
                    "skewness about major axis",
                    "skewness about minor axis",
                    "kurtosis about minor axis",
                    "kurtosis about major axis",
                    "hollows ratio"))
            .classes("vehicle", List.of("opel", "saab", "bus", "van"));
    static final Format VEHICLE_SCALED =
            new Libsvm(18, List.of("1", "2", "3", "4")).named("opel", "saab", "bus", "van");

    static final Format IONOSPHERE =
            Table.separatedBy(COMMA).features(numbered("pulse", 34)).classes("return", List.of("b", "g"));

    static final Format AIRFOIL = Table.separatedBy(BLANKS)
            .features(List.of("frequency", "angle of attack", "chord", "velocity", "displacement thickness"))
            .target("sound pressure level");

    static final Format FOREST_FIRES = Table.separatedBy(COMMA)
            .features(List.of("X", "Y"))
            .oneHot(
                    "month",
                    List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"))
            .oneHot("day", List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun"))
            .features(List.of("FFMC", "DMC", "DC", "ISI", "temp", "RH", "wind", "rain"))
            .target("area")
            .headed();

    static final Format POWER_PLANT = Table.separatedBy(COMMA)
            .features(List.of("AT", "V", "AP", "RH"))
            .target("PE")
            .headed();

    static final Format BODY_FAT = Table.separatedBy(BLANKS)
            .ignored("density")
            .target("body fat")
            .features(List.of(
                    "age", "weight", "height", "neck", "chest", "abdomen", "hip", "thigh", "knee", "ankle", "biceps",
                    "forearm", "wrist"));

    private Layouts() {}
}
