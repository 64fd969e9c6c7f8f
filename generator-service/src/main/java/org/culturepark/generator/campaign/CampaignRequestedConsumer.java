package org.culturepark.generator.campaign;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.culturepark.chassis.identity.Identity;
import org.culturepark.chassis.inbox.Inbox;
import org.culturepark.chassis.inbox.InvalidEvent;
import org.culturepark.contracts.Topics;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes campaigns on that come as events, by the rules of {@code POST /v1/campaigns}; the event's id makes the campaign's. */
@ApplicationScoped
class CampaignRequestedConsumer {
    private final Inbox inbox;
    private final Validator validator;
    private final CampaignService campaigns;

    CampaignRequestedConsumer(Inbox inbox, Validator validator, CampaignService campaigns) {
        this.inbox = inbox;
        this.validator = validator;
        this.campaigns = campaigns;
    }

    @Incoming(Topics.CAMPAIGN_REQUESTED)
    @Blocking
    void consume(ConsumerRecord<byte[], byte[]> record) {
        inbox.receive(record, CampaignRequest.class, request -> take(idFor(record), request));
    }

    private void take(UUID id, CampaignRequest request) {
        String violations = validator.validate(request).stream()
                .map(violation -> path(violation) + " " + violation.getMessage())
                .sorted()
                .collect(Collectors.joining("; "));
        if (!violations.isEmpty()) {
            throw new InvalidEvent(violations);
        }
        try {
            campaigns.request(id, request);
        } catch (InvalidCampaign e) {
            throw new InvalidEvent(e.field() + " " + e.getMessage());
        }
    }

    private static String path(ConstraintViolation<?> violation) {
        return violation.getPropertyPath().toString();
    }

    private static UUID idFor(ConsumerRecord<byte[], byte[]> record) {
        return Identity.of("campaign", header(record, "ce_source"), header(record, "ce_id"));
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }
}
