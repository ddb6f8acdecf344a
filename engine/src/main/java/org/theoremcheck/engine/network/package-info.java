/**
 * Which networks and losses do the papers speak of? An {@link org.theoremcheck.engine.network.Activation} and a {@link
 * org.theoremcheck.engine.network.Loss} are closed sets of records with value, slope and curvature, and an {@link
 * org.theoremcheck.engine.network.Architecture} says how layers and weights fit together. A {@link
 * org.theoremcheck.engine.network.Layer}, dense or convolutional, has the gradients of single outputs for every example of a batch. Open {@code Architecture} first.
 */
@NullMarked
package org.theoremcheck.engine.network;

import org.jspecify.annotations.NullMarked;
