package org.investportal.editorial.change;

import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs work in one transaction. A conflict with concurrent work on the same rows is reported as {@link StepRefused}. */
@Component
public class SerializedTransaction {

    private final TransactionTemplate transaction;

    SerializedTransaction(PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Runs the work, and once more if the database refuses it because the same form was sent twice: the second run finds the first result. Work within other work
     * is run again with it, because the transaction of both is lost.
     */
    public <T> T of(Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return once(work);
        }
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
