package org.culturepark.local.launcher;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.culturepark.local.network.FreePort;
import org.junit.jupiter.api.Test;

class TakenPortsTest {
    private final StackPlan plan = plan(new Ports(
            Map.of(Service.GENERATOR, FreePort.find(), Service.PROCESSOR, 1, Service.TRAINER, 1, Service.EVALUATOR, 1),
            FreePort.find(),
            FreePort.find(),
            FreePort.find()));

    @Test
    void shouldNameThePortAndTheOptionThatMovesIt() throws Exception {
        int port = plan.ports().of(Service.GENERATOR);
        try (ServerSocket taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> TakenPorts.check(plan))
                    .isInstanceOf(LaunchFailed.class)
                    .hasMessageContaining("port " + port)
                    .hasMessageContaining("--generator-port");
        }
    }

    @Test
    void shouldOnlyAskForThePortsOfWhatIsStarted() {
        assertThatCode(() -> TakenPorts.check(plan)).doesNotThrowAnyException();
    }

    private static StackPlan plan(Ports ports) {
        Path checkout = Path.of("checkout");
        return new StackPlan(
                checkout,
                checkout.resolve("state"),
                "127.0.0.1",
                ports,
                Set.of(Service.GENERATOR),
                ModelEndpoint.onThisMachine("127.0.0.1", ports.model()),
                Map.of());
    }
}
