package org.theoremcheck.theorems;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.theoremcheck.engine.problem.Instance;
import org.theoremcheck.engine.problem.Variable;

class LeadsTest {

    @Property(tries = 200)
    void theOrderOfOffersDoesNotMatter(@ForAll @IntRange(max = 80) int count, @ForAll long seed) {
        List<Lead> offers = new ArrayList<>();
        Random random = new Random(seed);
        for (int i = 0; i < count; i++) {
            // Few scores, so that many tie.
            offers.add(lead(i, (random.nextInt(7) - 4) / 4.0));
        }
        Leads one = new Leads();
        offers.forEach(one::offer);
        Collections.shuffle(offers, random);
        Leads other = new Leads();
        offers.forEach(other::offer);
        offers.forEach(other::offer);
        assertThat(other.parents()).isEqualTo(one.parents());
        assertThat(other.candidates()).isEqualTo(one.candidates());
    }

    @Example
    void halfOfTheParentsStayBelowTheBound() {
        Leads leads = new Leads();
        for (int i = 0; i < 100; i++) {
            leads.offer(lead(i, i % 2 == 0 ? 0 : -0.5 - i / 1000.0));
        }
        assertThat(leads.parents())
                .hasSize(16)
                .filteredOn(lead -> lead.score() < 0)
                .hasSize(8);
        assertThat(leads.parents().get(0).instance().index()).isZero();
        assertThat(leads.parentsBelow().get(0).score()).isEqualTo(-0.501);
    }

    @Example
    void childrenThatDidNotMoveDoNotCrowdOutOthers() {
        Leads leads = new Leads();
        for (int i = 20; i > 0; i--) {
            leads.offer(lead(i, -0.25));
            leads.offer(lead(100 + i, -0.5));
        }
        assertThat(leads.parents()).extracting(lead -> lead.instance().index()).containsExactly(1L, 101L);
    }

    @Example
    void candidatesAreNoParents() {
        Leads leads = new Leads();
        leads.offer(lead(1, 0.5));
        leads.offer(lead(2, -0.5));
        assertThat(leads.candidates()).hasSize(1);
        assertThat(leads.parents()).hasSize(1);
    }

    private static Lead lead(long index, double score) {
        Instance instance =
                new Instance(Map.of("n", 1), List.of(Variable.of("x", "n")), Map.of("x", new double[] {1}), 7, index);
        return new Lead(instance, score, score > 0, 0.25);
    }
}
