/**
 * What is the optimal direction of a support vector machine over per-example, per-output gradients, and how exactly is it known?
 * Open {@link org.theoremcheck.engine.svm.SvmProgramme} first, then {@link org.theoremcheck.engine.svm.SvmSolution}, whose
 * certificate every claim about the optimum must use. {@link org.theoremcheck.engine.svm.OutputOracle} gives the outputs and gradients that minibatches are
 * made of, {@link org.theoremcheck.engine.svm.NetworkOutputs} those of networks of any depth; training on them is {@code SvmUpdate} in {@code engine.optimiser}.
 */
@NullMarked
package org.theoremcheck.engine.svm;

import org.jspecify.annotations.NullMarked;
