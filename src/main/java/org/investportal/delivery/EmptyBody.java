package org.investportal.delivery;

import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/** The input of a request without a body, even if the client sends one. */
class EmptyBody implements InputBuffer {

    private static final int END = -1;

    @Override
    public int doRead(ApplicationBufferHandler handler) {
        return END;
    }

    @Override
    public int available() {
        return 0;
    }
}
