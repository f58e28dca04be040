package app.qadam.guard.offending.export;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URL;

/** Breaks a house rule on purpose. */
interface Sends {
  static boolean overASocket(Socket socket) {
    return socket.isConnected();
  }

  static InputStream toAnAddress(URL address) throws IOException {
    return address.openStream();
  }
}
