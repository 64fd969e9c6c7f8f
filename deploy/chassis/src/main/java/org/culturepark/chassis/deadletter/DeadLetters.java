package org.culturepark.chassis.deadletter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.culturepark.chassis.outbox.RecordSender;
import org.culturepark.chassis.paging.PageOf;
import org.culturepark.chassis.paging.Paging;
import org.culturepark.chassis.problem.Problems;

/** Keeps what could not be handled, and gives it back to its topic when asked. */
@ApplicationScoped
public class DeadLetters {
    private final DeadLetterRepository repository;
    private final RecordSender sender;
    private final Clock clock;

    DeadLetters(DeadLetterRepository repository, RecordSender sender, Clock clock) {
        this.repository = repository;
        this.sender = sender;
        this.clock = clock;
    }

    /** Stores the record; the announcer puts it on the dead-letter topic. A record that comes again is one letter. */
    @Transactional
    public void bury(ConsumerRecord<byte[], byte[]> message, String reason) {
        DeadLetter letter = new DeadLetter(message, reason, clock.instant());
        if (repository.findByIdOptional(letter.id()).isEmpty()) {
            repository.persist(letter);
        }
    }

    @Transactional
    PageOf<DeadLetterResponse> list(Paging paging) {
        return repository.newestFirst(paging).map(DeadLetterResponse::from);
    }

    @Transactional
    DeadLetterResponse get(UUID id) {
        return DeadLetterResponse.from(find(id));
    }

    /** Sends the record, as it came, to the topic that it came from; every reader of that topic sees it again. */
    @Transactional
    DeadLetterResponse replay(UUID id) {
        DeadLetter letter = find(id);
        ProducerRecord<byte[], byte[]> again = new ProducerRecord<>(letter.topic, letter.key, letter.value);
        Headers.addAll(letter.headers, again.headers());
        sender.send(again);
        letter.replayed(clock.instant());
        return DeadLetterResponse.from(letter);
    }

    private DeadLetter find(UUID id) {
        return repository.findByIdOptional(id).orElseThrow(() -> Problems.notFound("dead letter", id));
    }
}
