package org.theoremcheck.theorems.chain;

import java.util.ArrayList;
import java.util.List;
import org.theoremcheck.engine.certificate.BiAffineConstants;
import org.theoremcheck.engine.certificate.MapConstants;
import org.theoremcheck.engine.certificate.Smoothness;
import org.theoremcheck.engine.chain.BatchNormalisation;
import org.theoremcheck.engine.chain.Chain;
import org.theoremcheck.engine.chain.Component;
import org.theoremcheck.engine.chain.Elementwise;
import org.theoremcheck.engine.chain.LowerBounds;
import org.theoremcheck.engine.network.Softplus;
import org.theoremcheck.engine.problem.SmallNetCohort;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * A softplus net of two layers on the product of unit balls, with batch normalisation before every activation or without: what is
 * measured of its constants and what the recursion estimates.
 *
 * @param epsilon ε, none or one
 */
record NormalisedNet(SmallNetCohort net, List<Lanes> epsilon) {
    private static final int ASCENT = 24;
    private static final int POWER_STEPS = 3;

    static NormalisedNet plain(SmallNetCohort net) {
        return new NormalisedNet(net, List.of());
    }

    static NormalisedNet with(SmallNetCohort net, double epsilon) {
        return new NormalisedNet(net, List.of(one(net).times(epsilon)));
    }

    /** The greatest ‖J(w)d‖ on ascents over w and d from every place. */
    Lanes greatestSlope() {
        Lanes greatest = one(net).times(0);
        for (int place = 0; place < net.places(); place++) {
            Chain chain = net.at(place, after());
            greatest = greatest.max(search().lipschitzOnBalls(chain, radii(), net.direction(), ASCENT));
        }
        return greatest;
    }

    /** ‖J(w)d‖ at the last place, d by power iteration. */
    Lanes slope() {
        return search().lipschitz(here(), net.direction(), POWER_STEPS);
    }

    /** ‖D²f(w)[d, d]‖ at the last place, d by power iteration. */
    Lanes bend() {
        return search().smoothness(here(), net.direction(), POWER_STEPS);
    }

    /** With the printed constants of normalisation. */
    Smoothness printed() {
        return estimate(MapConstants::normalisation);
    }

    /** With the sharp ones. */
    Smoothness sharp() {
        return estimate(MapConstants::sharpNormalisation);
    }

    private Smoothness estimate(VggEstimate.Normalisation normalisation) {
        Lanes batch = one(net).times(net.batch());
        Smoothness s = Smoothness.of(net.input().norm());
        for (int t = 0; t < radii().size(); t++) {
            s = s.through(BiAffineConstants.fullyConnected(batch), one(net));
            for (Lanes e : epsilon) {
                s = s.then(normalisation.of(net.width(), net.batch(), e));
            }
            s = s.then(MapConstants.softplus(one(net), net.width() * net.batch()));
        }
        return s;
    }

    private Chain here() {
        return LowerBounds.confined(net.at(net.places() - 1, after()), radii());
    }

    private Component after() {
        List<Component> parts = new ArrayList<>();
        epsilon.forEach(e -> parts.add(new BatchNormalisation(net.batch(), e)));
        parts.add(new Elementwise(new Softplus()));
        return parts.stream().reduce(Component::then).orElseThrow();
    }

    private LowerBounds search() {
        return new LowerBounds(one(net));
    }

    private List<Lanes> radii() {
        return List.of(one(net), one(net));
    }

    private static Lanes one(SmallNetCohort net) {
        return net.direction().row(0).times(0).plus(1);
    }
}
