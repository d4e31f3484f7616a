package org.cooperationhub.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When failures are tried again. */
class ScheduleTest {
    private static final String STANDARD = "0S,5S,5M,30M,2H,5H,10H,14H,20H,24H";
    private static final List<Duration> PLANNED = Stream.of(STANDARD.split(",", -1))
            .map(each -> Duration.parse("PT" + each))
            .toList();
    private final Schedule schedule = new Schedule(PLANNED);

    private List<@Nullable Duration> many(int tries, @Nullable Duration asked) {
        return IntStream.range(0, 500)
                .mapToObj(i -> schedule.after(tries, asked))
                .toList();
    }

    @Test
    void the_tries_reach_over_a_weekend() throws IOException {
        var settings = new Properties();
        try (var in = ScheduleTest.class.getResourceAsStream("/application.properties")) {
            settings.load(in);
        }
        assertThat(settings.getProperty("hub.webhooks.schedule")).isEqualTo(STANDARD);
        assertThat(PLANNED.stream().reduce(Duration.ZERO, Duration::plus))
                .isEqualTo(Duration.ofHours(75).plusMinutes(35).plusSeconds(5));
        for (var tries = 1; tries < 10; tries++) {
            var planned = PLANNED.get(tries).toMillis();
            assertThat(many(tries, null))
                    .allSatisfy(each -> assertThat(each)
                            .isBetween(Duration.ofMillis(planned * 8 / 10 - 1), Duration.ofMillis(planned * 12 / 10)));
            assertThat(many(tries, null).stream().distinct().count()).isGreaterThan(100);
        }
        assertThat(schedule.after(10, null)).isNull();
        assertThat(schedule.after(10, Duration.ofMinutes(1))).isNull();
    }

    @Test
    void a_receiver_may_ask_for_more_time_but_not_for_less_and_for_a_day_at_most() {
        assertThat(many(1, Duration.ofMinutes(1))).containsOnly(Duration.ofMinutes(1));
        assertThat(many(2, Duration.ofSeconds(1)))
                .allSatisfy(each -> assertThat(each).isGreaterThan(Duration.ofMinutes(3)));
        assertThat(many(1, Duration.ofDays(400))).containsOnly(Duration.ofHours(24));
        assertThat(many(1, Duration.ofSeconds(-60)))
                .allSatisfy(each -> assertThat(each).isGreaterThan(Duration.ofSeconds(3)));
    }
}
