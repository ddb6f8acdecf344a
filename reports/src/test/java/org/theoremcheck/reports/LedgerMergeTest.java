package org.theoremcheck.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

class LedgerMergeTest {
    private static final List<LedgerEntry> ALL = SampleLedger.ledger().entries();

    @Property(tries = 200)
    void shardsAddUpInAnyOrder(
            @ForAll @Size(8) List<Boolean> first, @ForAll @Size(8) List<Boolean> second, @ForAll Random order) {
        List<Ledger> shards = new ArrayList<>(List.of(shard(first), shard(second), SampleLedger.ledger()));
        Collections.shuffle(shards, order);

        assertThat(shard(first).merge(shard(second))).isEqualTo(shard(second).merge(shard(first)));
        assertThat(Ledger.merge(shards)).isEqualTo(SampleLedger.ledger());
    }

    @Property(tries = 200)
    void timesMayDifferAndTheSlowerIsKept(
            @ForAll @DoubleRange(max = 1e6) double one, @ForAll @DoubleRange(max = 1e6) double other) {
        Ledger fast = new Ledger(List.of(Entries.withSeconds(ALL.get(0), Math.min(one, other))));
        Ledger slow = new Ledger(List.of(Entries.withSeconds(ALL.get(0), Math.max(one, other))));

        assertThat(fast.merge(slow)).isEqualTo(slow.merge(fast)).isEqualTo(slow);
    }

    @Example
    void aShardReadFromAFileMergesWithTheSameInMemory() {
        Ledger read = LedgerJson.parse(LedgerJson.text(SampleLedger.ledger()));

        assertThat(read.merge(SampleLedger.ledger())).isEqualTo(SampleLedger.ledger());
    }

    @Example
    void shardsThatDisagreeNameClaimAndField() {
        LedgerEntry one = SampleLedger.entry("dante.thm1");
        Ledger left = new Ledger(List.of(one));
        Ledger right = new Ledger(List.of(Entries.with(one, 0.5, one.confidence())));

        assertThatThrownBy(() -> left.merge(right))
                .hasMessageContaining("dante.thm1 in tightness: 0.9999999977 and 0.5; merge ledgers of one seed");
        assertThatThrownBy(() -> right.merge(left)).hasMessageContaining("dante.thm1 in tightness");
    }

    private static Ledger shard(List<Boolean> chosen) {
        List<LedgerEntry> entries = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) {
            if (chosen.get(i)) {
                entries.add(ALL.get(i));
            }
        }
        return new Ledger(entries);
    }
}
