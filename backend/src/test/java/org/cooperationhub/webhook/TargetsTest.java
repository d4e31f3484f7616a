package org.cooperationhub.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where messages may go, and where never. */
class TargetsTest {
    private static InetAddress address(String literal) {
        try {
            return InetAddress.getByName(literal);
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Targets production(Targets.Names names) {
        return new Targets(false, Set.of(443), names);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.0.0.1",
                "100.64.0.1",
                "100.127.255.255",
                "127.0.0.1",
                "127.255.255.254",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.8",
                "192.0.2.1",
                "192.88.99.1",
                "192.168.1.1",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.1",
                "203.0.113.1",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:127.0.0.1",
                "::127.0.0.1",
                "64:ff9b::a00:1",
                "64:ff9b:1::1",
                "100::1",
                "2001::1",
                "2001:db8::1",
                "2002:7f00:1::",
                "3fff::1",
                "fc00::1",
                "fd12::1",
                "fe80::1",
                "fec0::1",
                "ff02::1",
                "fd00:ec2::254"
            })
    void a_name_that_leads_to_an_address_that_is_not_public_is_refused(String literal) {
        var targets = production(host -> new InetAddress[] {address(literal)});
        assertThatThrownBy(() -> targets.of("https://partner.example/hook"))
                .isInstanceOfSatisfying(
                        Targets.Refused.class, each -> assertThat(each.failure).isEqualTo(Failure.ADDRESS_NOT_ALLOWED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "100.63.255.255",
                "100.128.0.1",
                "172.32.0.1",
                "223.255.255.254",
                "2a00:1450::1",
                "2001:4860::8"
            })
    void a_public_address_is_called(String literal) throws Targets.Refused {
        var target = production(host -> new InetAddress[] {address(literal)}).of("https://partner.example/hook?a=b");
        assertThat(target.address()).isEqualTo(address(literal));
        assertThat(target.host()).isEqualTo("partner.example");
        assertThat(target.port()).isEqualTo(443);
        assertThat(target.path()).isEqualTo("/hook?a=b");
    }

    @Test
    void one_private_address_among_public_ones_is_enough_to_refuse() {
        var targets = production(host -> new InetAddress[] {address("8.8.8.8"), address("10.0.0.1")});
        assertThatThrownBy(() -> targets.of("https://partner.example/")).isInstanceOf(Targets.Refused.class);
    }

    @Test
    void a_name_is_looked_up_once_so_that_it_cannot_change_between_check_and_call() throws Targets.Refused {
        var asked = new AtomicInteger();
        var targets =
                production(host -> new InetAddress[] {address(asked.getAndIncrement() == 0 ? "8.8.8.8" : "127.0.0.1")});
        assertThat(targets.of("https://rebinding.example/").address()).isEqualTo(address("8.8.8.8"));
        assertThat(asked).hasValue(1);
        assertThatThrownBy(() -> targets.of("https://rebinding.example/")).isInstanceOf(Targets.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/",
                "https://127.1/",
                "https://2130706433/",
                "https://0x7f.0.0.1/",
                "https://0x7f000001/",
                "https://0177.0.0.1/",
                "https://[::1]/",
                "https://[::ffff:127.0.0.1]/",
                "https://[::ffff:7f00:1]/",
                "https://[64:ff9b::7f00:1]/",
                "https://[::ffff:8.8.8.8]/",
                "https://0/",
                "https://169.254.169.254/",
                "https://127.0.0.1./"
            })
    void no_form_of_a_local_address_gets_past_the_check(String url) {
        var targets = production(InetAddress::getAllByName);
        assertThat(targets.fault(url)).isNotNull();
        assertThatThrownBy(() -> targets.of(url)).isInstanceOf(Targets.Refused.class);
    }

    @Test
    void receivers_on_this_machine_are_for_demonstrations_alone() throws Targets.Refused {
        Targets.Names local = host -> new InetAddress[] {address("127.0.0.1")};
        var demo = new Targets(true, Set.of(443), local);
        assertThat(demo.fault("http://localhost:9000/hook")).isNull();
        assertThat(demo.of("http://localhost:9000/hook").port()).isEqualTo(9000);
        var production = production(local);
        assertThat(production.fault("http://localhost:9000/hook")).isEqualTo("not-https");
        assertThatThrownBy(() -> production.of("https://localhost/hook")).isInstanceOf(Targets.Refused.class);
        var elsewhere = new Targets(true, Set.of(443), host -> new InetAddress[] {address("10.0.0.1")});
        assertThatThrownBy(() -> elsewhere.of("https://partner.example/")).isInstanceOf(Targets.Refused.class);
        var plain = new Targets(true, Set.of(443), host -> new InetAddress[] {address("8.8.8.8")});
        assertThatThrownBy(() -> plain.of("http://partner.example/")).isInstanceOf(Targets.Refused.class);
    }

    @Test
    void other_ports_are_for_the_operator_to_allow() throws Targets.Refused {
        Targets.Names names = host -> new InetAddress[] {address("8.8.8.8")};
        assertThatThrownBy(() -> production(names).of("https://partner.example:8443/"))
                .isInstanceOf(Targets.Refused.class);
        assertThat(new Targets(false, Set.of(443, 8443), names)
                        .of("https://partner.example:8443/")
                        .port())
                .isEqualTo(8443);
    }

    @Test
    void a_name_that_nobody_knows_is_told_apart() {
        var targets = production(host -> {
            throw new UnknownHostException(host);
        });
        assertThatThrownBy(() -> targets.of("https://partner.example/"))
                .isInstanceOfSatisfying(
                        Targets.Refused.class, each -> assertThat(each.failure).isEqualTo(Failure.NAME_NOT_FOUND));
    }
}
