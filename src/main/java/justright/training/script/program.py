#: heading

#if packed
import base64
#end
#if gaussian
import math
#end
#if packed
import zlib
#end
#if packed|gaussian

#end
import numpy as np

#: settings

#if chance

# ---- random numbers: the very ones that the app draws ------------------------------------------

MASK = (1 << 64) - 1
GOLDEN = 0x9E3779B97F4A7C15


def mix(z):
    """The finalizer of SplitMix64: one bit of z reaches all 64."""
    z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
    z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
    return z ^ (z >> 31)


class Chance:
    """xoshiro256++, filled by SplitMix64 from one seed (Blackman & Vigna 2021).

    A stream, called by its name, has numbers of its own: drawing there changes nothing here.
    """

    def __init__(self, origin):
        self.origin = origin & MASK
        self.words = [mix((self.origin + k * GOLDEN) & MASK) for k in (1, 2, 3, 4)]

    def stream(self, name):
        h = 0xCBF29CE484222325
        for letter in name:
            h = ((h ^ ord(letter)) * 0x100000001B3) & MASK
        return Chance(mix((mix(self.origin) + GOLDEN * mix(h)) & MASK))

    def bits(self, count):
        """The next `count` numbers of 64 bits."""
        s0, s1, s2, s3 = self.words
        drawn = [0] * count
        for i in range(count):
            x = (s0 + s3) & MASK
            drawn[i] = (((x << 23) | (x >> 41)) + s0) & MASK
            t = s1 << 17 & MASK
            s2 ^= s0
            s3 ^= s1
            s1 ^= s2
            s0 ^= s3
            s2 ^= t
            s3 = ((s3 << 45) | (s3 >> 19)) & MASK
        self.words = [s0, s1, s2, s3]
        return drawn

#if dropout
    def uniform(self, rows, columns):
        """Uniform on [0, 1), row by row."""
        drawn = np.array(self.bits(rows * columns), dtype=np.uint64) >> np.uint64(11)
        return (drawn * 2.0**-53).reshape(rows, columns)

#end
#if gaussian|slip|copies
    def between(self, low, high):
        """Uniform on [low, high)."""
        return low + (high - low) * ((self.bits(1)[0] >> 11) * 2.0**-53)

#end
#if gaussian
    def gaussian(self):
        """Standard normal, by Marsaglia's polar method."""
        while True:
            u, v = [2 * ((bits >> 11) * 2.0**-53) - 1 for bits in self.bits(2)]
            square = u * u + v * v
            if 0 < square < 1:
                return u * math.sqrt(-2 * math.log(square) / square)

#end
#if minibatch
    def below(self, bound):
        """Uniform on 0 … bound − 1 (Lemire 2019)."""
        unfair = (1 << 32) % bound
        while True:
            product = (self.bits(1)[0] >> 32) * bound
            if product & 0xFFFFFFFF >= unfair:
                return product >> 32

    def shuffle(self, values):
        """Fisher and Yates, in place."""
        for last in range(len(values) - 1, 0, -1):
            other = self.below(last + 1)
            values[last], values[other] = values[other], values[last]

#end
#end

# ---- the network: examples are columns, a layer is a dict ---------------------------------------

#if sigmoid

def sigmoid(Z):
    e = np.exp(-np.abs(Z))
    return np.where(Z >= 0, 1, e) / (1 + e)

#end

def activate(Z, layer):
    """A = g(Z)."""
#if sigmoid
    if layer["g"] == "sigmoid":
        return sigmoid(Z)
#end
#if tanh
    if layer["g"] == "tanh":
        return np.tanh(Z)
#end
#if relu
    if layer["g"] == "relu":
        return np.maximum(0, Z)
#end
#if leaky|prelu
    if layer["g"] in ("leaky relu", "prelu"):
        return np.where(Z > 0, Z, layer["slope"] * Z)
#end
#if elu
    if layer["g"] == "elu":
        return np.where(Z > 0, Z, layer["alpha"] * np.expm1(np.minimum(Z, 0)))
#end
#if maxout
    if layer["g"] == "maxout":  # the pieces lie below one another
        return Z.reshape(layer["pieces"], -1, Z.shape[1]).max(axis=0)
#end
#if softmax
    if layer["g"] == "softmax":
        E = np.exp(Z - Z.max(axis=0))
        return E / E.sum(axis=0)
#end
#if linear
    return Z
#else
    raise ValueError(layer["g"])
#end


def through_activation(dA, Z, A, layer):
    """dZ = dA * g'(Z)."""
#if sigmoid
    if layer["g"] == "sigmoid":
        return dA * A * (1 - A)
#end
#if tanh
    if layer["g"] == "tanh":
        return dA * (1 - A * A)
#end
#if relu
    if layer["g"] == "relu":
        return dA * (Z > 0)
#end
#if leaky|prelu
    if layer["g"] in ("leaky relu", "prelu"):
        return dA * np.where(Z > 0, 1, layer["slope"])
#end
#if elu
    if layer["g"] == "elu":
        return dA * np.where(Z > 0, 1, A + layer["alpha"])
#end
#if maxout
    if layer["g"] == "maxout":  # the gradient goes to the largest piece alone
        k = layer["pieces"]
        largest = Z.reshape(k, -1, Z.shape[1]).argmax(axis=0)
        return np.where(np.arange(k)[:, None, None] == largest, dA, 0).reshape(Z.shape)
#end
#if linear
    return dA
#else
    raise ValueError(layer["g"])
#end


def forward(X, layers«batchnorm:, training=False»«dropout:, masks=()»):
    """Up from X: Z = W A + b, then A = g(Z). What is left of each layer's pass."""
    A = X
#if dropout
    if 0 in masks:
        A = A * masks[0]
#end
    passes = []
    for l, layer in enumerate(layers, 1):
        seen = {"below": A}
        Z = layer["W"] @ A + layer["b"]
#if batchnorm
        if "gamma" in layer:
            if training:  # the batch's own statistics
                mean, variance = Z.mean(axis=1, keepdims=True), Z.var(axis=1, keepdims=True)
            else:  # the running averages, so that one example does not depend on the others
                mean, variance = layer["mean"], layer["variance"]
            normalized = (Z - mean) / np.sqrt(variance + 1e-5)
            seen.update(mean=mean, variance=variance, normalized=normalized)
            Z = layer["gamma"] * normalized + layer["beta"]
#end
        A = activate(Z, layer)
        seen.update(Z=Z, A=A)
        passes.append(seen)
#if dropout
        if l in masks:
            A = A * masks[l]  # a * d / keep_prob: no change at test time
#end
    return passes


def data_cost(passes, Y):
    """The mean loss."""
#if sigmoid_cross_entropy
    Z = passes[-1]["Z"]  # from z, so that a saturated output costs what it should and not infinity
    losses = np.maximum(Z, 0) - Z * Y + np.log1p(np.exp(-np.abs(Z)))
    return losses.sum() / Y.shape[1]
#end
#if softmax_cross_entropy
    Z = passes[-1]["Z"] - passes[-1]["Z"].max(axis=0)
    losses = Y * (np.log(np.exp(Z).sum(axis=0)) - Z)
    return losses.sum() / Y.shape[1]
#end
#if half_squared_error
    return ((passes[-1]["A"] - Y) ** 2).sum() / (2 * Y.shape[1])
#end

#if classes

def error(passes, Y):
    """The share of examples that are classified wrongly."""
    A = passes[-1]["A"]
    if np.isnan(A).any():
        return np.nan  # the network has diverged
#if softmax
    return np.mean(A.argmax(axis=0) != Y.argmax(axis=0))
#else
    return np.mean(np.any((A > 0.5) != (Y > 0.5), axis=0))
#end

#end
#if half_squared_error

def unexplained(passes, Y):
    """The share of the variance of the measurements that is not explained."""
    variance = Y.var(axis=1).sum()
    return 2 * data_cost(passes, Y) / variance if variance > 0 else np.nan

#end

def backward(passes, Y, layers«dropout:, masks=()»):
    """Down from the output's error: the gradients of the data's cost, layer by layer."""
    m = Y.shape[1]
    gradients = [None] * len(layers)
    dA = passes[-1]["A"] - Y
    for l in range(len(layers), 0, -1):
        layer, seen = layers[l - 1], passes[l - 1]
        g = gradients[l - 1] = {}
#if dropout
        if l in masks:
            dA = dA * masks[l]
#end
#if prelu
        if layer["g"] == "prelu":
            slopes = np.where(seen["Z"] > 0, 0, dA * seen["Z"]).sum(axis=1, keepdims=True) / m
            g["slope"] = slopes if layer["slope"].size > 1 else slopes.sum(keepdims=True)
#end
#if cross_entropy
        if l == len(layers):  # the cross-entropy has cancelled the slope of its activation
            dZ = dA
        else:
            dZ = through_activation(dA, seen["Z"], seen["A"], layer)
#else
        dZ = through_activation(dA, seen["Z"], seen["A"], layer)
#end
#if batchnorm
        if "gamma" in layer:
            g["gamma"] = (dZ * seen["normalized"]).sum(axis=1, keepdims=True) / m
            g["beta"] = dZ.sum(axis=1, keepdims=True) / m
            scale = layer["gamma"] / np.sqrt(seen["variance"] + 1e-5)
            dZ = scale * (dZ - g["beta"] - seen["normalized"] * g["gamma"])
#end
        g["W"] = dZ @ seen["below"].T / m
#if hold
        g["b"] = np.zeros_like(layer["b"])  # in this run biases stay where they are
#else
        g["b"] = dZ.sum(axis=1, keepdims=True) / m
#end
        dA = layer["W"].T @ dZ
    return gradients

#if penalty

def penalized(rule):
    """Which parameters the penalty is about."""
#if biases
    return ("W", "b") if rule["biases"] else ("W",)
#else
    return ("W",)
#end


def penalty(layers, rule, m):
    """What the weights cost: lambda/2m times the sum of w², or of |w|."""
    size = 0
    for layer in layers:
        for name in penalized(rule):
#if l2
            if rule["penalty"] == "L2":
                size += (layer[name] ** 2).sum()
#end
#if l1
            if rule["penalty"] == "L1":
                size += np.abs(layer[name]).sum()
#end
    return rule["lambda"] / (2 * m) * size

#end

# ---- training ----------------------------------------------------------------------------------
#if schedule

def factor(rule, epoch):
    """What is left of alpha in this epoch."""
    kind, *numbers = rule["schedule"]
#if inverse_time
    if kind == "inverse time":
        return 1 / (1 + numbers[0] * epoch)
#end
#if exponential
    if kind == "exponential":
        return numbers[0] ** epoch
#end
#if inverse_root
    if kind == "inverse root":
        return 1 / np.sqrt(epoch + 1)
#end
#if staircase
    if kind == "staircase":
        return numbers[1] ** (epoch // numbers[0])
#end
    return 1

#end
#if minibatch

class Batches:
    """Deals examples out: each epoch in a new order; a rest too small waits for the next shuffle."""

    def __init__(self, m, chance):
        self.order, self.next, self.dealt, self.chance = list(range(m)), m, 0, chance

    def deal(self, size):
        self.dealt += min(size, len(self.order))
        if size >= len(self.order):
            return slice(None)  # a full batch keeps the order of the examples
        if self.next + size > len(self.order):
            self.chance.shuffle(self.order)
            self.next = 0
        self.next += size
        return self.order[self.next - size : self.next]

#end
#if dropout

def draw_masks(layers, m, rule, chance):
    """D / keep_prob for every layer that drops units: inverted dropout."""
    units = [layers[0]["W"].shape[1]] + [layer["b"].size // layer.get("pieces", 1) for layer in layers]
    return {
        l: (chance.uniform(units[l], m) < keep) / keep
        for l, keep in enumerate(rule["keep_prob"])
        if keep < 1
    }

#end
#if copies

def warped(X, chance):
    """A copy of every picture, each by a transform of its own."""
    edge = COPIES["edge"]
    row, column = np.divmod(np.arange(edge * edge), edge)
    down, right, middle = row - (edge - 1) / 2, column - (edge - 1) / 2, (edge - 1) / 2
    copies = np.empty_like(X)
    for j in range(X.shape[1]):
        shift_rows, shift_columns = [COPIES["shift"] * chance.between(-1, 1) for _ in range(2)]
        angle = math.radians(COPIES["rotation"] * chance.between(-1, 1))
        scale = (1 + COPIES["zoom"]) ** chance.between(-1, 1)
        slant = COPIES["shear"] * chance.between(-1, 1)
        flip_columns = -1 if COPIES["horizontal"] and chance.between(0, 1) < 0.5 else 1
        flip_rows = -1 if COPIES["vertical"] and chance.between(0, 1) < 0.5 else 1
        cos, sin = math.cos(angle) / scale, math.sin(angle) / scale
        bends = [[COPIES["elastic"] * chance.gaussian() for _ in range(16)] for _ in range(2)]
        y, x = down - shift_rows, right - shift_columns
        from_row = middle + flip_rows * (cos * y + sin * x) + bend(bends[0], row, column, edge)
        from_column = (
            middle
            + flip_columns * ((slant * cos - sin) * y + (cos + slant * sin) * x)
            + bend(bends[1], row, column, edge)
        )
        copies[:, j] = bilinear(X[:, j].reshape(edge, edge), from_row, from_column)
    return copies


def bend(knots, row, column, edge):
    """A smooth distortion: 4 x 4 random knots, joined without a kink."""
    knots = np.reshape(knots, (4, 4))
    y, x = row * 3 / (edge - 1), column * 3 / (edge - 1)
    top, left = np.minimum(y.astype(int), 2), np.minimum(x.astype(int), 2)
    v, u = [t * t * (3 - 2 * t) for t in (y - top, x - left)]
    upper = (1 - u) * knots[top, left] + u * knots[top, left + 1]
    lower = (1 - u) * knots[top + 1, left] + u * knots[top + 1, left + 1]
    return (1 - v) * upper + v * lower


def bilinear(picture, row, column):
    """The picture between its pixels; zero outside."""
    top, left = np.floor(row).astype(int), np.floor(column).astype(int)
    v, u = row - top, column - left

    def pixel(r, c):
        inside = (r >= 0) & (r < picture.shape[0]) & (c >= 0) & (c < picture.shape[1])
        return np.where(inside, picture[r.clip(0, len(picture) - 1), c.clip(0, len(picture) - 1)], 0)

    upper = (1 - u) * pixel(top, left) + u * pixel(top, left + 1)
    lower = (1 - u) * pixel(top + 1, left) + u * pixel(top + 1, left + 1)
    return (1 - v) * upper + v * lower


def lesson(X, Y, update, chance):
    """The pictures, followed by a copy of each."""
    draw = update if COPIES["fresh"] else 1
    copies = warped(X, chance.stream("copies").stream(f"update {draw}"))
    return np.hstack([X, copies]), np.hstack([Y, Y])

#end
#if memory

def step(theta, g, alpha, rule, memory, key):
    """What one update makes of one array of parameters."""
#if momentum|adam
    v = memory["v"].get(key, 0)
#end
#if rmsprop|adam
    s = memory["s"].get(key, 0)
#end
#if momentum
    if rule["optimizer"] == "momentum":
        memory["v"][key] = v = rule["beta"] * v + (1 - rule["beta"]) * g
        return theta - alpha * v
#end
#if rmsprop
    if rule["optimizer"] == "RMSprop":
        memory["s"][key] = s = rule["beta2"] * s + (1 - rule["beta2"]) * g**2
        return theta - alpha * g / (np.sqrt(s) + rule["epsilon"])
#end
#if adam
    if rule["optimizer"] == "Adam":
        memory["v"][key] = v = rule["beta1"] * v + (1 - rule["beta1"]) * g
        memory["s"][key] = s = rule["beta2"] * s + (1 - rule["beta2"]) * g**2
        v_hat = v / (1 - rule["beta1"] ** memory["t"])
        s_hat = s / (1 - rule["beta2"] ** memory["t"])
        return theta - alpha * v_hat / (np.sqrt(s_hat) + rule["epsilon"])
#end
    return theta - alpha * g

#end

def update(layers, X, Y, alpha, rule«memory:, memory»«dropout:, masks»):
    """One update of all parameters: forward, backward, step."""
    m = X.shape[1]
    passes = forward(X, layers«batchnorm:, training=True»«dropout:, masks=masks»)
    gradients = backward(passes, Y, layers«dropout:, masks»)
#if memory
    if rule["optimizer"] != memory["optimizer"]:  # another optimizer begins with nothing remembered
        memory.update(optimizer=rule["optimizer"], t=0, v={}, s={})
    memory["t"] += 1
#end
    for l, (layer, g) in enumerate(zip(layers, gradients), 1):
        for name in g:
#if l2
            if rule["penalty"] == "L2" and name in penalized(rule):
                g[name] = g[name] + rule["lambda"] / m * layer[name]
#end
#if l1
#if memory
            if rule["penalty"] == "L1" and name in penalized(rule) and rule["optimizer"] != "descent":
                g[name] = g[name] + rule["lambda"] / (2 * m) * np.sign(layer[name])
#end
#end
#if memory
            layer[name] = step(layer[name], g[name], alpha, rule, memory, (l, name))
#else
            layer[name] = layer[name] - alpha * g[name]
#end
#if l1
#if memory
        if rule["penalty"] == "L1" and rule["optimizer"] == "descent":
            shrink(layer, alpha, rule, m)
#else
        if rule["penalty"] == "L1":
            shrink(layer, alpha, rule, m)
#end
#end
#if batchnorm
        if "gamma" in layer:
            keep = rule["norm_momentum"]
            for name in ("mean", "variance"):
                layer[name] = keep * layer[name] + (1 - keep) * passes[l - 1][name]
#end

#if l1

def shrink(layer, alpha, rule, m):
    """The proximal step of L1: each w moves towards 0 and stops there, so that it becomes exactly 0."""
    by = alpha * rule["lambda"] / (2 * m)
    for name in penalized(rule):
        layer[name] = np.maximum(layer[name] - by, 0) + np.minimum(layer[name] + by, 0)

#end

def rule_at(plan, t):
    """What steers the update after the first t."""
    return [rule for begins, rule in plan if begins <= t][-1]


def measure(layers, train_set, dev_set, rule):
    """J and the errors as at test time."""
    X, Y = train_set
    passes = forward(X, layers)
#if penalty
    loss, price = data_cost(passes, Y), penalty(layers, rule, X.shape[1])
    found = {"cost": loss + price, "train_loss": loss, "penalty": price}
#else
    found = {"cost": data_cost(passes, Y)}
#end
#if classes
    found["train_error"] = error(passes, Y)
#else
    found["train_unexplained"] = unexplained(passes, Y)
#end
    if dev_set:
        passes = forward(dev_set[0], layers)
        found["dev_cost"] = data_cost(passes, dev_set[1])
#if classes
        found["dev_error"] = error(passes, dev_set[1])
#else
        found["dev_unexplained"] = unexplained(passes, dev_set[1])
#end
    return found


def train(name, layers, plan, train_set, dev_set, last_layers«chance:, seed»):
    """The whole run; says on the way how it goes, and at the end what `last_layers` come to."""
    print(name)
    X, Y = train_set
    looks = {UPDATES * i // 10 for i in range(11)}
#if dropout
    masks_chance = Chance(seed).stream("dropout")
#end
#if minibatch
    batches = Batches(X.shape[1], Chance(seed).stream("batches"))
#end
#if memory
    memory = {"optimizer": "descent", "t": 0, "v": {}, "s": {}}
#end
    for t in range(UPDATES + 1):
        rule = rule_at(plan, t)
        if t in looks:
            found = measure(layers, train_set, dev_set, rule)
            print(f"  update {t:6d}  " + "  ".join(f"{key} {found[key]:.6f}" for key in found))
        if t == UPDATES:
            break
        alpha = rule["alpha"]
#if schedule
#if minibatch
        alpha = alpha * factor(rule, batches.dealt // X.shape[1])
#else
        alpha = alpha * factor(rule, t)
#end
#end
        batch = X, Y
#if minibatch
        chosen = batches.deal(rule["batch_size"])
        batch = X[:, chosen], Y[:, chosen]
#end
#if copies
        if name in COPIES["networks"] and (COPIES["fresh"] or t == 0):
            taught = lesson(X, Y, t + 1, Chance(seed))
        if name in COPIES["networks"]:
            batch = taught
#end
#if dropout
        masks = draw_masks(layers, batch[0].shape[1], rule, masks_chance)
#end
        update(layers, *batch, alpha, rule«memory:, memory»«dropout:, masks»)
        if not all(np.all(np.isfinite(layer["W"])) for layer in layers):
            print(f"  diverged at update {t + 1}")
            break
#if dropout
    masks = draw_masks(layers, X.shape[1], rule, masks_chance)
#end
    for whose, ends in (("made here", layers), ("made by Just Right", last_layers)):
        print(f"  after {UPDATES} updates {whose}:")
        found = measure(ends, train_set, dev_set, rule)
#if dropout
        # J jumps from one draw of the masks to the next: this is J under those of the next update
        found["cost_with_masks"] = data_cost(forward(X, ends«batchnorm:, training=True», masks=masks), Y)
#end
        found["squared_weights"] = sum((layer["W"] ** 2).sum() for layer in ends)
        for key, number in found.items():
            print(f"    {key} = {float(number)!r}")
    return layers


# ---- first weights and examples ----------------------------------------------------------------

#if packed

def packed(rows, columns, text):
    """Numbers of 64 bits, row by row, compressed and written in letters."""
    numbers = np.frombuffer(zlib.decompress(base64.b64decode(text)), dtype="<f8")
    return numbers.reshape(rows, columns).copy()

#end
#if labels

def labels(text):
    """A row of classes 0 and 1."""
    return np.array([[float(label) for label in "".join(text.split())]])

#end
#if one_hot

def one_hot(classes, text):
    """A column for each example, 1 in the row of its class."""
    of = np.array([int(label) for label in text.split()])
    return (np.arange(classes)[:, None] == of).astype(float)

#end
#if drawn

def drawn(chance, kind, *shapes):
    """First weights, layer by layer, row by row; a shape is units, inputs, scale."""
    weights = []
    for units, inputs, scale in shapes:
#if slip
        draw = chance.gaussian if kind == "normal" else lambda: chance.between(0, 1)
        numbers = [draw() for _ in range(units * inputs)]
#else
        numbers = [chance.gaussian() for _ in range(units * inputs)]
#end
        weights.append(scale * np.reshape(numbers, (units, inputs)))
    return weights

#end

#: examples

#: networks

if __name__ == "__main__":
#: calls
