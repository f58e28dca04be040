package app.qadam.content;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.model.document.FileKind;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.EncryptedPrivateKeyInfo;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyFilesTest {
  private static final char[] PASSWORD = "secret".toCharArray();

  @Test
  void keyOfTheEdsIsRecognised() {
    assertThatIsKey(Samples.bytes("key.p12"));
  }

  @Test
  void keyIsRecognisedEvenWhenItIsCutOff() {
    assertThatIsKey(Samples.cut("key.p12", 0.1));
  }

  @Test
  void keyWrittenWithoutLengthsIsRecognised() {
    var begin = "3080020103308006092a864886f70d010701a080248004820539";

    assertThatIsKey(HexFormat.of().parseHex(begin + "00".repeat(300)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"JKS", "JCEKS", "PKCS12"})
  void storeOfJavaIsRecognised(String type) throws Exception {
    var store = KeyStore.getInstance(type);
    store.load(null, PASSWORD);
    var out = new ByteArrayOutputStream();
    store.store(out, PASSWORD);

    assertThatIsKey(out.toByteArray());
  }

  @ParameterizedTest
  @ValueSource(strings = {"RSA", "EC", "Ed25519"})
  void bareKeyIsRecognised(String algorithm) throws Exception {
    assertThatIsKey(key(algorithm).getEncoded());
  }

  @ParameterizedTest
  @CsvSource({
    "PBEWithHmacSHA256AndAES_256, PBES2",
    "PBEWithSHA1AndDESede,        PBEWithSHA1AndDESede",
  })
  void keyUnderAPasswordIsRecognised(String algorithm, String name) throws Exception {
    var cipher = Cipher.getInstance(algorithm);
    cipher.init(
        Cipher.ENCRYPT_MODE,
        SecretKeyFactory.getInstance(algorithm).generateSecret(new PBEKeySpec(PASSWORD)));
    var parameters = AlgorithmParameters.getInstance(name);
    parameters.init(cipher.getParameters().getEncoded());
    var locked = new EncryptedPrivateKeyInfo(parameters, cipher.doFinal(key("EC").getEncoded()));

    assertThatIsKey(locked.getEncoded());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"PRIVATE KEY", "ENCRYPTED PRIVATE KEY", "RSA PRIVATE KEY", "OPENSSH PRIVATE KEY"})
  void keyAsTextIsRecognisedAlsoBehindItsCertificate(String name) throws Exception {
    var lines = Base64.getMimeEncoder().encodeToString(key("EC").getEncoded());
    var key = "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(name, lines, name);
    var certificate = new String(Samples.bytes("certificate.pem"), StandardCharsets.US_ASCII);

    assertThatIsKey(key.getBytes(StandardCharsets.US_ASCII));
    assertThatIsKey((certificate + key).getBytes(StandardCharsets.US_ASCII));
  }

  @Test
  void certificateAndPublicKeyAreNone() throws Exception {
    var pair = KeyPairGenerator.getInstance("EC").generateKeyPair();

    assertThat(KeyFiles.isKey(Samples.bytes("certificate.pem"))).isFalse();
    assertThat(KeyFiles.isKey(pair.getPublic().getEncoded())).isFalse();
  }

  private static PrivateKey key(String algorithm) throws Exception {
    var generator = KeyPairGenerator.getInstance(algorithm);
    if (algorithm.equals("RSA")) {
      // Short, for it is made in no time and opens nothing.
      generator.initialize(1024);
    }
    return generator.generateKeyPair().getPrivate();
  }

  private static void assertThatIsKey(byte[] bytes) {
    var found = Inspector.inspect(bytes);
    assertThat(found.kind()).isEqualTo(FileKind.KEY);
    assertThat(found.trouble()).contains(Trouble.KEY_FILE);
  }
}
