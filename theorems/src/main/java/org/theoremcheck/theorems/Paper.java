package org.theoremcheck.theorems;

/** The documents under review. */
public enum Paper {
    DANTE(
            "DANTE: Deep AlterNations for Training nEural networks",
            "Sinha et al. (2020)",
            "https://arxiv.org/abs/1902.00491"),
    SVM("Minibatch updates from a support vector machine", "Singh and Shawe-Taylor (2018)", ""),
    BSUM(
            "A Unified Framework for Training Neural Networks",
            "Ghauch et al. (2018)",
            "https://arxiv.org/abs/1805.09214"),
    SMOOTHNESS(
            "An Elementary Approach to Convergence Guarantees of Optimization Algorithms for Deep Networks",
            "Roulet and Harchaoui (2019)",
            "https://arxiv.org/abs/2002.09051"),
    SGD_LECTURE(
            "Lecture on batch, stochastic and incremental training", "Introductory deep-learning course (2018)", ""),
    TEXTBOOK(
            "Introductory Lectures on Convex Optimization",
            "Nesterov (2004)",
            "https://doi.org/10.1007/978-1-4419-8853-9");

    private final String title;
    private final String authors;
    private final String link;

    Paper(String title, String authors, String link) {
        this.title = title;
        this.authors = authors;
        this.link = link;
    }

    public String title() {
        return title;
    }

    public String authors() {
        return authors;
    }

    /** Empty when the document has no stable address. */
    public String link() {
        return link;
    }
}
