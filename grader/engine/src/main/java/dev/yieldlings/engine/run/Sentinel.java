package dev.yieldlings.engine.run;

import dev.yieldlings.engine.file.Digests;
import dev.yieldlings.engine.pool.ChildLimits;
import dev.yieldlings.engine.pool.Trust.Probe;
import dev.yieldlings.worker.message.Job;
import dev.yieldlings.worker.message.JobJudged;
import dev.yieldlings.worker.wire.Decoder;
import dev.yieldlings.worker.wire.FrameException;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * A reference solution's job, and a sound worker's answer to it. If a worker's answer differs in even one byte, a
 * submission has changed the worker.
 *
 * @param job the job
 * @param limits the limits of a worker on this job
 * @param answer the digest of a sound worker's answer
 */
public record Sentinel(Job job, ChildLimits limits, String answer) {
    /** Returns a probe that sends this job. */
    public Probe probe() {
        return new Probe(this, () -> new Question(this), limits);
    }

    /** Sends the job, and computes the digest of the answer up to the frame that says that all checks are judged. */
    static final class Question implements Probe.Question {
        private final String right;
        private final JobConversation conversation;
        private final MessageDigest digest = Digests.newSha256();
        private String answer = "";

        private Question(Sentinel sentinel) {
            this(sentinel.job, sentinel.answer);
        }

        Question(Job job, String right) {
            this.right = right;
            this.conversation = new JobConversation(job);
        }

        @Override
        public byte[] request() {
            return conversation.request();
        }

        @Override
        public Turn answer(byte[] body) throws FrameException {
            Turn turn = conversation.answer(body);
            if (answer.isEmpty()) {
                digest.update(body);
                if (Decoder.decode(body) instanceof JobJudged) {
                    answer = HexFormat.of().formatHex(digest.digest());
                }
            }
            return turn;
        }

        @Override
        public boolean isAnsweredRight() {
            return answer.equals(right);
        }

        String answer() {
            return answer;
        }

        JobConversation conversation() {
            return conversation;
        }
    }
}
