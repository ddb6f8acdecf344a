"""Block updates of Algorithm 1 (first-order surrogate, a = c/sqrt(k)) for 1024 networks of logistic layers.

Batched PyTorch in double precision on one thread: every network has its own data, start, gamma, c and lambda. Gradients are written out by
hand, which is faster here than autograd; one block per update needs the errors above it alone. For each line on standard input one round
is run; the answer is a line with the nanoseconds of CPU time per network and update, for the faster of batches of 1024 and of 128.
Usage: torch_bsum.py WIDTHS SAMPLES, 8,8,8,1 32 say.
"""

import sys
import time

try:
    import torch
except ImportError:
    sys.exit("PyTorch is missing for this Python: install python3-torch (Debian) or run: pip install torch")

torch.set_num_threads(1)
torch.manual_seed(1)
NETWORKS, UPDATES = 1024, 60
WIDTHS, SAMPLES = [int(width) for width in sys.argv[1].split(",")], int(sys.argv[2])
LAYERS = len(WIDTHS) - 1


def normal(*shape):
    return torch.randn(*shape, dtype=torch.float64)


X = normal(NETWORKS, SAMPLES, WIDTHS[0])
Y = torch.rand(NETWORKS, SAMPLES, WIDTHS[-1], dtype=torch.float64)
START = [normal(NETWORKS, p, q) / p**0.5 for p, q in zip(WIDTHS, WIDTHS[1:])]
GAMMA, C, RIDGE = (torch.rand(NETWORKS, 1, 1, dtype=torch.float64) + 0.5 for _ in range(3))


def descend(at):
    x, y, gamma, c = X[at], Y[at], GAMMA[at], C[at]
    pull = 2e-3 * RIDGE[at]
    w = [start[at].clone() for start in START]
    z = [x] + [x] * LAYERS
    for k in range(1, UPDATES + 1):
        layer = (k - 1) % LAYERS
        # What lies below the layer that moved last is still right.
        for j in range(0 if k == 1 or layer == 0 else layer - 1, LAYERS):
            z[j + 1] = torch.sigmoid(torch.bmm(z[j], w[j]))
        error = (z[LAYERS] - y).mul_(2 / SAMPLES)
        for j in range(LAYERS - 1, layer - 1, -1):
            delta = error * z[j + 1] * (1 - z[j + 1])
            if j > layer:
                error = torch.bmm(delta, w[j].transpose(1, 2))
        gradient = torch.bmm(z[layer].transpose(1, 2), delta).add_(pull * w[layer])
        w[layer] = w[layer] - (c / (k**0.5 * gamma)) * gradient
    return w


def round_of(batch):
    begin = time.process_time_ns()
    for first in range(0, NETWORKS, batch):
        descend(slice(first, first + batch))
    return (time.process_time_ns() - begin) / (NETWORKS * UPDATES)


with torch.no_grad():
    round_of(NETWORKS)
    round_of(128)
    print(f"PyTorch {torch.__version__}", flush=True)
    for _ in sys.stdin:
        print(min(round_of(NETWORKS), round_of(128)), flush=True)
