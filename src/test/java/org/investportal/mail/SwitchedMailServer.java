package org.investportal.mail;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server (GreenMail) behind a port at which a test can make it dead, slow or refusing. */
public final class SwitchedMailServer implements AutoCloseable {

    /** How the server behaves. */
    public enum Mode {
        /** As a server should. */
        WELL,
        /** It closes each connection at once. */
        DEAD,
        /** It accepts connections and says nothing. */
        SILENT,
        /** It refuses every recipient for good. */
        REFUSING,
        /** It refuses every recipient for the moment. */
        BUSY,
        /** It takes a mail and says so some seconds later. */
        SLOW
    }

    public static final Duration SLOW_ANSWER = Duration.ofSeconds(4);

    private final GreenMail greenMail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP))
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
    private final ServerSocket entrance;
    private final AtomicInteger connections = new AtomicInteger();
    private final AtomicInteger taken = new AtomicInteger();
    private volatile Mode mode = Mode.WELL;

    public SwitchedMailServer() {
        try {
            greenMail.start();
            entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        start(this::accept);
    }

    public int port() {
        return entrance.getLocalPort();
    }

    public void be(Mode wanted) {
        mode = wanted;
    }

    /** Returns the mails to that address. */
    public List<MimeMessage> to(String address) {
        return List.of(greenMail.getReceivedMessages()).stream()
                .filter(message -> isTo(message, address))
                .toList();
    }

    public int connections() {
        return connections.get();
    }

    /** Returns how many mails the slow server has taken. */
    public int taken() {
        return taken.get();
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return message.getAllRecipients()[0].toString().equals(address);
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private void accept() {
        while (!entrance.isClosed()) {
            try {
                Socket client = entrance.accept();
                connections.incrementAndGet();
                start(() -> serve(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            switch (mode) {
                case WELL -> forward(client);
                case SILENT -> client.getInputStream().read();
                case REFUSING -> refuse(client, "550 5.1.1 no such mailbox");
                case BUSY -> refuse(client, "451 4.3.2 try again later");
                case SLOW -> takeSlowly(client);
                case DEAD -> {}
            }
        } catch (IOException left) {
            // the portal does not wait for ever
        }
    }

    private void forward(Socket client) throws IOException {
        try (Socket server =
                new Socket(InetAddress.getLoopbackAddress(), greenMail.getSmtp().getPort())) {
            start(() -> copy(server, client));
            client.getInputStream().transferTo(server.getOutputStream());
        }
    }

    private static void copy(Socket from, Socket to) {
        try {
            InputStream in = from.getInputStream();
            in.transferTo(to.getOutputStream());
        } catch (IOException left) {
            // one side has closed
        }
    }

    private static void refuse(Socket client, String reply) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        OutputStream out = client.getOutputStream();
        say(out, "220 here");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            say(out, line.toUpperCase(Locale.ROOT).startsWith("RCPT") ? reply : "250 ok");
        }
    }

    private void takeSlowly(Socket client) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        OutputStream out = client.getOutputStream();
        say(out, "220 here");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.equals(".")) {
                taken.incrementAndGet();
                sleep();
            }
            if (line.equals("DATA")) {
                say(out, "354 go on");
            } else if (line.equals(".") || line.matches("(EHLO|MAIL|RCPT|QUIT).*")) {
                say(out, "250 ok");
            }
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(SLOW_ANSWER.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "mail-server");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            entrance.close();
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
        greenMail.stop();
    }
}
