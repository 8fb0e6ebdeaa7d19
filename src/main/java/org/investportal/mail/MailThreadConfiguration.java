package org.investportal.mail;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** The thread that sends mails. It is apart from other work in the background, which may take minutes, and which a slow mail server must not delay. */
@Configuration(proxyBeanMethods = false)
class MailThreadConfiguration {

    static final String THREADS = "mailThread";

    /** More than readers watch one figure. What does not fit is sent when it is due. */
    private static final int QUEUE = 100_000;

    private static final int SECONDS_AT_A_STOP = 20;

    /**
     * Waits at a stop for the attempt that is being made, before the database is closed, so that its end is stored. It never interrupts, because an interrupted
     * thread would close the file of the embedded database.
     */
    @Bean(name = THREADS, defaultCandidate = false)
    @DependsOn("entityManagerFactory")
    ThreadPoolTaskExecutor mailThread() {
        ThreadPoolTaskExecutor thread = new ThreadPoolTaskExecutor();
        thread.setThreadNamePrefix("mail-");
        thread.setCorePoolSize(1);
        thread.setMaxPoolSize(1);
        thread.setQueueCapacity(QUEUE);
        thread.setWaitForTasksToCompleteOnShutdown(true);
        thread.setAwaitTerminationSeconds(SECONDS_AT_A_STOP);
        return thread;
    }
}
