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
 * A reference solution's job, and what a sound worker answers to it. A worker that answers otherwise, even in one byte,
 * was changed by a submission.
 *
 * @param job the job
 * @param limits what a worker may use on it
 * @param answer the digest of a sound worker's answer
 */
public record Sentinel(Job job, ChildLimits limits, String answer) {
    /** What shows by this sentinel whether a worker is sound. */
    public Probe probe() {
        return new Probe(this, () -> new Question(this), limits);
    }

    /** The job, and the digest of what is answered up to where it is judged. */
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
