package org.investportal.editorial.change;

import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Does work in one transaction. That somebody else was at the same thing just then is told as a step that was refused. */
@Component
public class SerializedTransaction {

    private final TransactionTemplate transaction;

    SerializedTransaction(PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What the database refuses because the same was sent twice is found when it is done once more. */
    public <T> T of(Supplier<T> work) {
        try {
            return once(work);
        } catch (DataIntegrityViolationException sentTwice) {
            return once(work);
        }
    }

    private <T> T once(Supplier<T> work) {
        try {
            return Objects.requireNonNull(transaction.execute(status -> work.get()));
        } catch (ConcurrencyFailureException busy) {
            throw StepRefused.forTheMoment(busy);
        }
    }
}
